import {type Column, textColumns} from './columns.ts'
import {facetToken, type Having} from './facets.ts'
import {hexadecimalValue} from './hexadecimal.ts'
import {codeToken} from './identifiers.ts'
import {productAlias} from './product-aliases.ts'
import type {FacetNode, QueryNode, TermNode, TextField, YearsNode} from './syntax-tree.ts'
import {type TermParts, termParts} from './term.ts'
import {splitWords} from './words.ts'

/** How strictly a query is translated; each kind of hit is among those of the next. */
export interface Strictness {
  /** Plain terms must stand in the title. */
  inTitle: boolean
  /** Plain words count in other forms too. */
  withForms: boolean
}

/**
 * Translate a tree to an FTS5 expression.
 *
 * *Shape*: `spooler -"print job"` → `({title keywords product body} : ("spooler" OR "spoolers")) NOT …`. Every text is quoted and
 * made of words only, so no query can break out of the expression.
 */
export function matchExpression(node: QueryNode, strictness: Strictness): string {
  switch (node.type) {
    case 'and': {
      const positive = node.children.filter(({type}) => type !== 'not')
      const negative = node.children.flatMap((child) => (child.type === 'not' ? [child.child] : []))
      const wanted = positive.length > 0 ? all(positive.map((child) => matchExpression(child, strictness))) : everything
      if (negative.length === 0) return wanted
      // What is unwanted is so in every form and place, however strict the rest is.
      return `(${wanted} NOT ${any(negative.map((child) => matchExpression(child, widest)))})`
    }
    case 'or':
      return any(node.children.map((child) => matchExpression(child, strictness)))
    case 'not':
      return `(${everything} NOT ${matchExpression(node.child, widest)})`
    case 'years':
      return yearsExpression(node)
    case 'facet':
      return facetExpression(node)
    case 'term':
      return node.field ? fieldExpression(node, node.field) : plainExpression(node, strictness)
  }
}

/** The strictness that decides what is a hit. */
export const widest: Strictness = {inTitle: false, withForms: true}

function plainExpression(node: TermNode, {inTitle, withForms}: Strictness): string {
  const parts = termParts(node)
  const forms = withForms ? parts.forms : []
  return inTitle
    ? termExpression(parts, forms, node, ['title'], ['title'])
    : termExpression(parts, forms, node, textColumns, ['title', 'identifiers'])
}

const fieldColumns = {
  title: 'title',
  product: 'product',
  file: 'file',
  reg: 'registry',
  error: 'error',
  keyword: 'keywords'
} as const satisfies Record<TextField, Column>

function fieldExpression(node: TermNode, field: TextField): string {
  const parts = termParts(node)
  const column = fieldColumns[field]
  // The title is the one of these columns that is prose.
  const found = termExpression(parts, field === 'title' ? parts.forms : [], node, [column], [column])
  return any([found, ...otherExpressions(node, field)])
}

/** What a field finds besides its text: short names of products, other spellings of codes, keywords without `kb`. */
function otherExpressions({text, isPhrase, isPrefix}: TermNode, field: TextField): string[] {
  if (isPhrase || isPrefix) return []
  if (field === 'product') {
    const alias = productAlias(text)
    return alias ? [within(['facets'], phrase([facetToken.product(alias.token)]))] : []
  }
  if (field === 'error') {
    const {words, gaps} = splitWords(text)
    const [word = ''] = words
    const value = words.length === 1 ? (hexadecimalValue(gaps[0] ?? '', word) ?? bareValue(word)) : null
    return value ? [within(['error'], phrase([codeToken(value)]))] : []
  }
  if (field === 'keyword' && /^\w+$/.test(text)) return [within(['keywords'], phrase([`kb${text}`]))]
  return []
}

/** `error:7B`: a letter makes it hexadecimal; `error:691` is decimal. */
function bareValue(word: string): string | null {
  return /^(?=.*[a-f])[\da-f]{1,8}$/i.test(word) ? hexadecimalValue('', `0x${word}`) : null
}

function yearsExpression({from, to}: YearsNode): string {
  const first = Math.max(from ?? earliestYear, earliestYear)
  const last = Math.min(to ?? latestYear, latestYear)
  const years = Array.from({length: Math.max(0, last - first + 1)}, (_, index) => facetToken.year(first + index))
  return years.length > 0 ? within(['facets'], any(years.map((token) => phrase([token])))) : nothing
}

/** Years that an article can have been edited in; a range is looked up year by year. */
const earliestYear = 1970
const latestYear = 2100

function facetExpression({field, value}: FacetNode): string {
  const {words} = splitWords(value)
  const tokens = {
    type: () => [facetToken.type(words.join(' '))],
    lang: () => words.map(facetToken.language),
    has: () => [facetToken.has(value as Having)]
  }[field]()
  return within(['facets'], all(tokens.map((token) => phrase([token]))))
}

/** The words of a term in one place and the tokens of its identifiers in another. */
function termExpression(
  {phrase: words, identifiers}: TermParts,
  forms: readonly string[],
  node: TermNode,
  wordColumns: readonly Column[],
  identifierColumns: readonly Column[]
): string {
  const tokens = identifiers.map(({token, isOpen}) => within(identifierColumns, phrase([token], isOpen)))
  return all(words.length > 0 ? [within(wordColumns, wordings(words, forms, node)), ...tokens] : tokens)
}

function wordings(words: readonly string[], forms: readonly string[], {isPrefix}: TermNode): string {
  return any([words, ...forms.map((form) => [form])].map((one) => phrase(one, isPrefix)))
}

const everything = within(['facets'], phrase([facetToken.any]))
/** No article has it: the token of every article stands in `facets` only. */
const nothing = within(['title'], phrase([facetToken.any]))

function within(columns: readonly Column[], expression: string): string {
  return `{${columns.join(' ')}} : ${expression}`
}

/** Words hold no quote, so none needs escaping. */
function phrase(words: readonly string[], isPrefix = false): string {
  return `"${words.join(' ')}"${isPrefix ? ' *' : ''}`
}

function all(expressions: readonly string[]): string {
  return expressions.length === 1 ? `(${expressions[0]})` : `(${expressions.map((one) => `(${one})`).join(' AND ')})`
}

function any(expressions: readonly string[]): string {
  return expressions.length === 1 ? `(${expressions[0]})` : `(${expressions.map((one) => `(${one})`).join(' OR ')})`
}
