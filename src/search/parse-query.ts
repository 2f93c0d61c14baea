import {havings} from './facets.ts'
import {lexQuery, type OperandToken, type Token} from './lexer.ts'
import {stopWords} from './stop-words.ts'
import {type AndNode, type QueryNode, type TextField, textFields} from './syntax-tree.ts'
import {splitWords} from './words.ts'

/** What a query means, and what had to be read otherwise than it was typed. */
export interface ParsedQuery {
  /** All nodes that a hit must meet; without children when the query has no word. */
  tree: AndNode
  /** The article that the query names: `Q241041`, `KB241041` or `241041`. */
  jump: string | null
  /** Sentences for the reader. */
  remarks: string[]
}

/** More than this is pasted text, not a question; the rest is left out, with a remark. */
export const longestQuery = 32

/**
 * Read a query. Never fails: what is malformed is searched as plain words, with a remark.
 *
 * Words are ANDed; `OR` binds the terms beside it more closely: `a b OR c` is a and (b or c).
 */
export function parseQuery(query: string): ParsedQuery {
  const remarks: string[] = []
  const {tokens, hasOpenQuote} = lexQuery(query)
  if (hasOpenQuote) remarks.push('A quote has no end, so its words are searched one by one.')
  const groups: QueryNode[][] = []
  let isJoined = false
  let count = 0
  for (const token of joinInterrupts(tokens)) {
    if (token.type === 'and') continue
    if (token.type === 'or') {
      if (groups.length === 0 || isJoined) remarks.push('OR stands between two words; here it was left out.')
      isJoined = groups.length > 0
      continue
    }
    if (++count > longestQuery) break
    const node = readOperand(token, remarks)
    if (!node) continue
    const group = isJoined ? groups.at(-1) : undefined
    if (group) group.push(node)
    else groups.push([node])
    isJoined = false
  }
  if (isJoined) remarks.push('OR stands between two words; here it was left out.')
  if (count > longestQuery) remarks.push(`Only the first ${longestQuery} words are searched.`)
  const children = groups.map((group) =>
    group.length === 1 && group[0] ? group[0] : {type: 'or' as const, children: group}
  )
  return {
    tree: {type: 'and', children: withoutStopWords(children, remarks)},
    jump: articleId(query),
    remarks: [...new Set(remarks)]
  }
}

/** `INT 21h` is one name, of two words. */
function* joinInterrupts(tokens: readonly Token[]): Generator<Token> {
  for (let index = 0; index < tokens.length; index++) {
    const [token, next] = [tokens[index], tokens[index + 1]]
    if (isWord(token, /^int$/i) && isWord(next, /^[\da-f]{1,2}h$/i) && !next.isNegative) {
      yield {...token, text: `${token.text} ${next.text}`, isPhrase: true}
      index++
    } else if (token) yield token
  }
}

function isWord(token: Token | undefined, pattern: RegExp): token is OperandToken {
  return token?.type === 'operand' && !token.isPhrase && !token.isPrefix && !token.field && pattern.test(token.text)
}

function articleId(query: string): string | null {
  const [, digits] = /^\s*(?:q|kb)?\s?(\d{3,6})\s*$/i.exec(query) ?? []
  return digits ? `Q${digits}` : null
}

function readOperand(token: OperandToken, remarks: string[]): QueryNode | null {
  const node = readField(token, remarks) ?? readTerm(token, null, wholeText(token))
  if (node.type === 'term' && splitWords(node.text).words.length === 0) {
    remarks.push(`\`${wholeText(token) || '""'}\` has neither letter nor digit and was left out.`)
    return null
  }
  return token.isNegative ? {type: 'not', child: node} : node
}

/** A field whose value makes no sense: its words, one by one. */
function readWords(token: OperandToken): QueryNode {
  const {words} = splitWords(wholeText(token))
  return {
    type: 'and',
    children: words.map((word) => readTerm({...token, isPhrase: false, isPrefix: false}, null, word))
  }
}

function wholeText({field, text}: OperandToken): string {
  return field === null ? text : `${field}:${text}`
}

function readTerm({isPhrase, isPrefix}: OperandToken, field: TextField | null, text: string): QueryNode {
  return {type: 'term', text: text.slice(0, longestTerm), isPhrase, isPrefix, field}
}

/** Characters of a term; a longer one is pasted text. */
const longestTerm = 400

/** The meaning of `field:text`, null when it is no field or its value makes no sense. */
function readField(token: OperandToken, remarks: string[]): QueryNode | null {
  const {field, text} = token
  if (field === null) return null
  if (textFields.some((name) => name === field)) return readTerm(token, field as TextField, text)
  switch (field) {
    case 'year': {
      const match = /^(?:(\d{4})|(\d{4})?\.\.(\d{4})?)$/.exec(text)
      if (match && text !== '..') {
        const [, year, from, to] = match
        return {type: 'years', from: numberOf(year ?? from), to: numberOf(year ?? to)}
      }
      remarks.push(`\`year:${text}\` is no year such as \`year:1999\` or \`year:1998..2001\`; it is searched as words.`)
      return readWords(token)
    }
    case 'type':
    case 'lang':
      if (splitWords(text).words.length > 0) return {type: 'facet', field, value: text}
      return null
    case 'has': {
      const value = text.toLowerCase()
      if (havings.some((name) => name === value)) return {type: 'facet', field, value}
      remarks.push(`\`has:${text}\` is none of \`has:${havings.join('`, `has:')}\`; it is searched as words.`)
      return readWords(token)
    }
    default:
      return null
  }
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}

/** Plain words without meaning are passed over, unless there are no others. */
function withoutStopWords(nodes: QueryNode[], remarks: string[]): QueryNode[] {
  const kept = nodes.filter((node) => !isStopWord(node))
  if (kept.length === nodes.length || !kept.some(({type}) => type !== 'not')) return nodes
  const passed = nodes.filter(isStopWord).map((node) => `\`${node.text}\``)
  remarks.push(`Too common to search for: ${passed.join(', ')}. Put them in quotes to find them.`)
  return kept
}

function isStopWord(node: QueryNode): node is QueryNode & {type: 'term'} {
  return (
    node.type === 'term' && !node.field && !node.isPhrase && !node.isPrefix && stopWords.has(node.text.toLowerCase())
  )
}
