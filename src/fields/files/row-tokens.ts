import {dateForms} from './date.ts'
import {sizeUnits} from './size.ts'
import {timeForms} from './time.ts'

/**
 * A piece of a table row by its look. `number` may be a size or a version, `dotted` is a version or a size with dots,
 * `nothing` is a cell that says so.
 */
export interface Token {
  kind: 'name' | 'date' | 'time' | 'size' | 'number' | 'dotted' | 'nothing' | 'word'
  text: string
  from: number
  to: number
}

/**
 * A file name at the end of a path or alone: `Netbt.sys`, `Os\Fonts\Bookosb.ttf`, `<snaroot>\system\snaservr.exe`,
 * `Htrn_jis.dl_`; not `4.02b`, `A.M.`, `e.g.`
 */
export const fileNameForm =
  "(?:<\\w+>(?=\\\\))?(?!v?\\d+(?:\\.\\d+)+[a-z]?\\d*(?![\\w.]))(?!\\w\\.\\w(?!\\w))[\\w$~!#&%'{}^\\\\:.+-]*[\\w$~!#&%}-]\\.(?=[\\w~$]*[a-z_]|386|3gr)[\\w~$]{1,5}"

const end = '(?=[\\s,;*)\\]]|$)'

const forms = new RegExp(
  [
    `(?<date>(?:${dateForms})${end})`,
    `(?<time>${timeForms}${end})`,
    `(?<name>${fileNameForm}(?=[\\s,;*()\\]]|$))`,
    `(?<size>\\d{1,3}(?:,\\d{3})+${sizeUnits}(?![\\w.])|\\d+(?:[.,]\\d+)?${sizeUnits.slice(0, -1)}(?![\\w.]))`,
    `(?<dotted>\\d+(?:\\.\\d+)+[a-z]?\\d*${end}|\\d+(?:, ?\\d+){3}${end})`,
    `(?<number>\\d+${end})`,
    `(?<nothing>(?:n/a|none|-{1,4}|blank|not available)${end})`,
    // `(221,168 bytes, dated 05/06/93, 7:00 A.M.)`: this bracket is no piece (Q95522)
    '\\((?=\\d+(?:,\\d{3}| bytes|[-/]\\d))',
    '(?<word>\\S+)'
  ].join('|'),
  'gi'
)

/** Cut a row into its pieces; a bullet before it is no piece. */
export function rowTokens(text: string): Token[] {
  const tokens: Token[] = []
  const start = /^\s*(?:[-*~] )?/.exec(text)?.[0].length ?? 0
  forms.lastIndex = start
  for (let match = forms.exec(text); match; match = forms.exec(text)) {
    const kind = kinds.find((name) => match?.groups?.[name] !== undefined)
    if (kind) tokens.push({kind, text: match[0], from: match.index, to: match.index + match[0].length})
  }
  return tokens
}

const kinds = ['date', 'time', 'name', 'size', 'dotted', 'number', 'nothing', 'word'] as const
