import type {Block} from '../block.ts'
import {type Fact, fact} from '../fact.ts'

/** A line of a setup information file: `HKLM,"System\…","Value",1,00` (Q160329, Q158876). */
export interface InfLine {
  at: number
  /** The path, with its offsets. */
  path: string
  pathAt: number
  /** Offset after the path. */
  end: number
}

/** The lines of a block that write to the registry; a path in quotation marks may go on below the line. */
export function infLines(block: Block): InfLine[] {
  if (!/HK(?:LM|CU|CR|U)\s?,/i.test(block.text)) return []
  const lines: InfLine[] = []
  starts.lastIndex = 0
  for (let match = starts.exec(block.text); match; match = starts.exec(block.text)) {
    const path = match[2] ?? match[3] ?? ''
    if (path.trim() === '') continue
    const pathAt = match.index + match[0].lastIndexOf(path)
    lines.push({
      at: match.index,
      path: path.replace(/\s*\n\s*/g, /\\\s*\n/.test(path) ? '' : ' '),
      pathAt,
      end: match.index + match[0].length
    })
  }
  return lines
}

const starts =
  /(?<![\w])(HK(?:LM|CU|CR|U))\s?,\s?(?:"([^"]{1,300})"|([^",\n]{1,300}(?:(?<=\\\s?)\n[^",\n]{1,200}(?=,))?))/gi

/** The values that those lines write. */
export function infValues(block: Block): Fact[] {
  const lines = infLines(block)
  return lines.flatMap(({end}, index) => {
    const rest = block.text.slice(end, Math.min(lines[index + 1]?.at ?? block.text.length, end + 400))
    const match = valueFields.exec(rest)
    if (!match) return []
    const name = (match[1] ?? match[2] ?? '').replace(/\s*\n\s*/g, ' ').trim()
    const flags = match[3]?.trim() ?? ''
    const data = (match[4] ?? match[5] ?? '').replace(/\s*\n\s*/g, ' ').trim()
    if (name === '' && data === '') return []
    return [
      fact(end, {
        name: name === '' ? '(Default)' : name,
        type: types[flags.toLowerCase()] ?? null,
        data: data === '' ? null : {text: data, rank: 'set'}
      })
    ]
  })
}

const valueFields =
  /^\s?,\s?(?:"([^"\n]{0,120})"|([^",\n]{0,120}))(?:\s?,\s?([\w]*)(?:\s?,\s?(?:"([^"]{0,300})"|([^"\n]{0,200})))?)?/

const types: Record<string, string> = {
  '0': 'REG_SZ',
  '1': 'REG_BINARY',
  '3': 'REG_BINARY',
  '0x00010000': 'REG_MULTI_SZ',
  '0x10000': 'REG_MULTI_SZ',
  '0x00010001': 'REG_DWORD',
  '0x10001': 'REG_DWORD',
  '0x00020000': 'REG_EXPAND_SZ',
  '0x20000': 'REG_EXPAND_SZ'
}
