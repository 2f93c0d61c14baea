import type {Line} from '../lines.ts'

/** Text of lines as it stands, without the indentation that all of them share. Tabs count up to the next multiple of eight. */
export function literalValue(lines: readonly Line[]): string {
  let shared = Number.POSITIVE_INFINITY
  for (const line of lines) if (!line.blank && line.indent < shared) shared = line.indent
  return lines.map((line) => stripColumns(line.text, shared)).join('\n')
}

function stripColumns(text: string, columns: number): string {
  let at = 0
  let column = 0
  while (at < text.length && column < columns) {
    const code = text.charCodeAt(at)
    if (code === 32) column++
    else if (code === 9) column += 8 - (column % 8)
    else break
    at++
  }
  return column > columns ? `${' '.repeat(column - columns)}${text.slice(at)}` : text.slice(at)
}
