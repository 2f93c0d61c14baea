/** A token of SQL, as far as it matters what a statement is: blanks and comments are left out. */
export interface SqlToken {
  kind: 'word' | 'text' | 'parameter' | 'sign'
  text: string
}

/**
 * Cut SQL into tokens the way SQLite does, so that a string or a comment hides nothing.
 *
 * *Shape*: `SELECT 'a;b' -- c` → the word `SELECT` and the text `'a;b'`. An open comment runs to the end, as in SQLite; an open
 * quote gives a sign, on which SQLite fails.
 */
export function sqlTokens(sql: string): SqlToken[] {
  const tokens: SqlToken[] = []
  token.lastIndex = 0
  for (let match = token.exec(sql); match; match = token.exec(sql)) {
    const {blank, text, parameter, word} = match.groups ?? {}
    if (blank !== undefined) continue
    const kind =
      text !== undefined ? 'text' : parameter !== undefined ? 'parameter' : word !== undefined ? 'word' : 'sign'
    tokens.push({kind, text: match[0]})
  }
  return tokens
}

const token = new RegExp(
  [
    /(?<blank>[ \t\n\f\r\ufeff]+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$))/,
    /(?<text>'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\])/,
    /(?<parameter>[:@$#][\w$\u0080-\uffff]+|\?\d*)/,
    /(?<word>[\w$\u0080-\uffff]+)/,
    /[\s\S]/
  ]
    .map(({source}) => source)
    .join('|'),
  'gu'
)
