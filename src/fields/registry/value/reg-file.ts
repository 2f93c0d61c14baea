import type {Block} from '../block.ts'
import {type Fact, fact} from '../fact.ts'

/**
 * Values of a .reg fragment: `"Start"=dword:00000004`, `@="text"` (Q190059, Q164586). Several may stand on one line.
 *
 * Quotation marks and the prefix of the type go, `\\` and `\"` are unescaped. Deleted values (`=-`) have no data.
 */
export function regFileValues(block: Block): Fact[] {
  if (!/(?:"|@)\s?=/.test(block.text)) return []
  const facts: Fact[] = []
  entries.lastIndex = 0
  for (let match = entries.exec(block.text); match; match = entries.exec(block.text)) {
    const [, name, string, prefix = '', bare = ''] = match
    const type = string === undefined ? (types[prefix.toLowerCase().replace(/:$/, '')] ?? null) : 'REG_SZ'
    if (string === undefined && type === null && prefix !== '-') continue
    const text =
      string === undefined
        ? bare
            .replace(/\\?\n\s*/g, '')
            .trim()
            .replace(/(?<=[\da-f])\.$/i, '')
        : unescaped(string)
    facts.push(
      fact(match.index, {
        name: name === undefined ? '(Default)' : unescaped(name),
        type,
        data: text === '' ? null : {text, rank: 'set'}
      })
    )
  }
  return facts
}

const entries =
  /(?:"((?:[^"\\\n]|\\.){1,120})"|(?<![\w\\])@)\s?=\s?(?:"((?:[^"\\]|\\[^\n]|\\\n){0,2000}?)"(?=\s|$|,|<|;)|(dword:|hex(?:\([0-9a-f]+\))?:|-(?=\s|$))\s?((?:[\da-fx<>.]|,\s?\n?|\\\n)*))/gi

const types: Record<string, string> = {
  dword: 'REG_DWORD',
  hex: 'REG_BINARY',
  'hex(0)': 'REG_NONE',
  'hex(1)': 'REG_SZ',
  'hex(2)': 'REG_EXPAND_SZ',
  'hex(4)': 'REG_DWORD',
  'hex(7)': 'REG_MULTI_SZ',
  'hex(b)': 'REG_QWORD'
}

function unescaped(text: string): string {
  return (
    text
      // `\\` parted by the end of the line (Q137599)
      .replace(/\\ *\n *\\/g, '\\\\')
      .replace(/\s*\n\s*/g, ' ')
      .replace(/\\([\\"])/g, '$1')
      .trim()
  )
}
