/** A piece of a query: an operator, or an operand with what stands before and behind it. */
export type Token = {type: 'or'} | {type: 'and'} | OperandToken

export interface OperandToken {
  type: 'operand'
  isNegative: boolean
  /** What stands before a colon, in lower case, when it may be a field. */
  field: string | null
  text: string
  isPhrase: boolean
  isPrefix: boolean
}

/** Pieces of a query, and whether a quote was left open. */
export interface Lexed {
  tokens: Token[]
  hasOpenQuote: boolean
}

/**
 * Cut a query into its pieces.
 *
 * ```text
 * -title:"boot device" netbt.sys OR spool*
 * ││     └ phrase      └ operand │  └ operand, prefix
 * │└ field                       └ or
 * └ negative
 * ```
 */
export function lexQuery(query: string): Lexed {
  const tokens: Token[] = []
  let hasOpenQuote = false
  const text = query.replace(/[“”„]/g, '"')
  piece.lastIndex = 0
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const [whole, minus, field, phrase, star, word] = match
    if (whole === 'OR' || whole === '|') tokens.push({type: 'or'})
    else if (whole === 'AND' || whole === '&') tokens.push({type: 'and'})
    else {
      const operand = phrase ?? word ?? ''
      if (phrase === undefined && operand.startsWith('"')) hasOpenQuote = true
      const isPrefix = phrase === undefined ? /[^\s*]\*$/.test(operand) : star === '*'
      tokens.push({
        type: 'operand',
        isNegative: minus === '-',
        field: field ? field.slice(0, -1).toLowerCase() : null,
        text: phrase ?? operand.replace(/^"+/, '').replace(/\*+$/, ''),
        isPhrase: phrase !== undefined,
        isPrefix
      })
    }
  }
  return {tokens, hasOpenQuote}
}

/** Minus, field, and a phrase in quotes with a star, or a run without blanks. A quote within a word is a sign as any other. */
const piece = /(-(?=[^\s-]))?([A-Za-z]+:(?=[^\s\\/:]))?(?:"([^"]*)"(\*?)|(\S+))/g
