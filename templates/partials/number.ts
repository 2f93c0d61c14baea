const format = new Intl.NumberFormat('en')

/** A count for reading: `54,223`. */
export function count(value: number): string {
  return value < 1000 ? String(value) : format.format(value)
}

/** A count with its noun: `1 article`, `54,223 articles`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`
}
