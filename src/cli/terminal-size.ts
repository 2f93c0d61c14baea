/** Size of the terminal that standard output goes to, in characters; the usual one where there is none, or where it says 0. */
export function terminalSize(): {columns: number; rows: number} {
  const {columns, rows} = process.stdout
  return {columns: columns || 80, rows: rows || 24}
}
