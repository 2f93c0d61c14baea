import type {ArticleRecord} from '../fields/index.ts'
import {analyse} from '../search/analysis.ts'
import type {Column} from '../search/columns.ts'
import {facetToken} from '../search/facets.ts'
import {hexadecimalValue} from '../search/hexadecimal.ts'
import {codeToken} from '../search/identifiers.ts'
import {languageName} from '../search/language-name.ts'
import {aliasTokens} from '../search/product-aliases.ts'
import {splitWords} from '../search/words.ts'
import {articleYear} from './tables/articles.ts'

/** The columns of the full text index that come from the original text: it has every word, head and foot included. */
export type TextColumn = 'identifiers' | 'body'

/** What the full text index is given of an article beside its text, one text a column. */
export function searchFacts(record: ArticleRecord): Record<Exclude<Column, TextColumn>, string> {
  return {
    title: named([record.title]),
    keywords: analyse([...record.keywords, ...record.technologies, ...record.queryWords].join(' ')).text,
    product: productText(record),
    file: named([...record.files.map(({name}) => name), ...record.downloads.map(({fileName}) => fileName)]),
    registry: named(record.registry.flatMap(({key, values}) => [key, ...values.map(({name}) => name)])),
    error: errorText(record),
    facets: facetText(record)
  }
}

/** What the full text index is given of the original text of an article. */
export function searchText(text: string): Record<TextColumn, string> {
  const body = analyse(readableText(text))
  return {identifiers: [...body.identifiers].join(' '), body: body.text}
}

/** Names with the tokens of their identifiers, each name once. */
function named(names: readonly string[]): string {
  const distinct = [...new Set(names)].map(analyse)
  return distinct.map(({text, identifiers}) => `${text} ${[...identifiers].join(' ')}`).join(' ')
}

function productText({products, appliesTo}: ArticleRecord): string {
  const names = appliesTo.map(({product, versions}) => `${product} ${versions.join(' ')}`)
  return named([...products, ...names])
}

function errorText({errorCodes}: ArticleRecord): string {
  const values = errorCodes.map((code) => hexadecimalValue('', code)).filter((value) => value !== null)
  return [analyse(errorCodes.join(', ')).text, ...values.map(codeToken)].join(' ')
}

function facetText(record: ArticleRecord): string {
  const {issueTypes, downloads, registry, files, products, appliesTo} = record
  const year = articleYear(record)
  const tokens = new Set([facetToken.any])
  if (year !== null) tokens.add(facetToken.year(year))
  for (const type of issueTypes) tokens.add(facetToken.type(type))
  for (const {language} of downloads) {
    const names = language === null ? '' : `${language} ${languageName(language)}`
    for (const word of splitWords(names).words) tokens.add(facetToken.language(word))
  }
  if (registry.length > 0) tokens.add(facetToken.has('registry'))
  if (files.length > 0) tokens.add(facetToken.has('files'))
  if (downloads.length > 0) tokens.add(facetToken.has('downloads'))
  for (const {product, versions} of [...products.map((product) => ({product, versions: []})), ...appliesTo]) {
    for (const alias of aliasTokens(product, versions)) tokens.add(facetToken.product(alias))
  }
  return [...tokens].join(' ')
}

/**
 * The original text without what every article has: labels of head and foot would be hits for `version` everywhere.
 * Entities are decoded; the archive has few.
 */
function readableText(text: string): string {
  const plain = text.replace(labels, '')
  return plain.includes('&') ? plain.replace(/&(?:#(\d{1,7})|(lt|gt|amp|quot|apos|nbsp));/g, decodeEntity) : plain
}

const labels =
  /^\s*(?:Article|Product\(s\)|Version\(s\)|Operating System\(s\)|Keyword\(s\)|Last Modified|(?:DOCUMENT|TITLE|PRODUCT|PROD\/VER|OPER\/SYS|KEYWORDS)\s*|(?:Keywords|Technology|Version|Hardware|Component|Issue type|Solution Type) {2,}|The information in this article applies to|Additional (?:query|reference) words):/gm

const entities: Record<string, string> = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' '}

function decodeEntity(entity: string, number: string | undefined, name: string | undefined): string {
  if (name) return entities[name] ?? entity
  const code = Number(number)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity
}
