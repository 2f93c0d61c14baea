import {displayWidth} from '../format/width.ts'

/**
 * Break a line at blanks so that it fits a width; further lines begin below the first word behind a list marker.
 *
 * A word that is too long, such as a path, stands on a line of its own, whole, so that it can be copied.
 */
export function wrap(line: string, width: number): string[] {
  if (displayWidth(line) <= width) return [line]
  const [lead = ''] = /^\s*(?:(?:[-*•]|\d{1,3}[.)])\s+)?/.exec(line) ?? []
  const indent = ' '.repeat(lead.length)
  const lines: string[] = []
  let current = lead
  let isEmpty = true
  for (const word of line.slice(lead.length).split(/ +/)) {
    if (!isEmpty && displayWidth(current) + 1 + displayWidth(word) > width) {
      lines.push(current)
      current = indent
      isEmpty = true
    }
    current += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  lines.push(current)
  return lines
}
