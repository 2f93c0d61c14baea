/** A value as an article names it; `data` is null when it says nothing of what to set. */
export interface RegistryValue {
  name: string
  type: string | null
  data: string | null
}

/**
 * The text of a `.reg` file that sets the values under a key.
 *
 * Data that cannot be written with certainty, such as binary data in an unknown notation, become a comment: nothing is
 * invented.
 */
export function registryFile(key: string, values: RegistryValue[]): string {
  const lines = values.map(({name, type, data}) => {
    const left = name === '(Default)' ? '@' : quoted(name)
    const right = data === null ? null : written(type, data)
    return right === null ? `; ${left} ${type ?? ''} ${data ?? ''}`.trimEnd() : `${left}=${right}`
  })
  return ['Windows Registry Editor Version 5.00', '', `[${key}]`, ...lines, ''].join('\r\n')
}

function written(type: string | null, data: string): string | null {
  if (type === 'REG_DWORD') {
    const value = /^0x[0-9a-f]{1,8}$/i.test(data) || /^\d{1,10}$/.test(data) ? Number(data) : Number.NaN
    return value <= 0xffffffff ? `dword:${value.toString(16).padStart(8, '0')}` : null
  }
  return type === 'REG_SZ' ? quoted(data) : null
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`
}
