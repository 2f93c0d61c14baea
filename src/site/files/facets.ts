import {languageName} from '../../search/language-name.ts'
import {versionsNamed} from '../../search/product-aliases.ts'
import {issueTypeLabel} from '../labels.ts'
import {listing} from '../listed-article.ts'
import type {Source} from '../source.ts'

/** One facet of the search: what to add to a query for each value, and for each row which values it has. */
interface FacetColumn {
  name: string
  label: string
  values: {label: string; query: string}[]
  /** Of each row, in order: the number of its value, several of them, or -1. */
  rows: (number | number[])[]
}

/**
 * What search results are counted and narrowed by: product, version, year, kind, language of downloads, what an article has.
 *
 * In columns, because a host's compression likes it: of 54,223 articles it leaves some 100 KB.
 */
export function facets(source: Source): string {
  const {articles, place} = source.once(listing)
  const column = (
    name: string,
    label: string,
    pairs: Iterable<{place: number; value: string}>,
    describe: (value: string) => {label: string; query: string}
  ): FacetColumn => {
    const numbers = new Map<string, number>()
    const values: FacetColumn['values'] = []
    const rows: FacetColumn['rows'] = articles.map(() => -1)
    for (const pair of pairs) {
      const described = describe(pair.value)
      const number = numbers.get(described.query) ?? values.push(described) - 1
      numbers.set(described.query, number)
      const known = rows[pair.place]
      if (known === -1 || known === undefined) rows[pair.place] = number
      else if (Array.isArray(known)) {
        if (!known.includes(number)) known.push(number)
      } else if (known !== number) rows[pair.place] = [known, number]
    }
    return {name, label, values, rows}
  }
  const places = function* (sql: string): Generator<{place: number; value: string}> {
    for (const {id, value} of source.all<{id: string; value: string}>(sql)) {
      const at = place(id)
      if (at !== undefined) yield {place: at, value}
    }
  }
  const tokens = new Map<string, string>()
  /** Versions that have a short name, which is what the search knows them by. */
  const versions = function* (): Generator<{place: number; value: string}> {
    const pairs = source.all<{product: string; version: string; ids: string}>(
      `SELECT product, version, json_group_array(article_id) AS ids FROM applies_to
       WHERE version IS NOT NULL GROUP BY product, version ORDER BY product, version`
    )
    for (const {product, version, ids} of pairs) {
      for (const {token, name} of versionsNamed(product, version)) {
        tokens.set(name, token)
        for (const id of JSON.parse(ids) as string[]) {
          const at = place(id)
          if (at !== undefined) yield {place: at, value: name}
        }
      }
    }
  }
  const languages = function* (): Generator<{place: number; value: string}> {
    for (const {place, value} of places(
      'SELECT DISTINCT article_id AS id, language AS value FROM downloads WHERE language IS NOT NULL'
    ))
      yield {place, value: languageName(value)}
  }
  const plain = (field: string) => (value: string) => ({label: value, query: `${field}:${quoted(value)}`})
  return JSON.stringify([
    column(
      'product',
      'Product',
      articles.flatMap(({products}, at) => products.map((value) => ({place: at, value}))),
      plain('product')
    ),
    column('version', 'Version', versions(), (value) => ({label: value, query: `product:${tokens.get(value) ?? ''}`})),
    column(
      'year',
      'Last edited',
      articles.flatMap(({lastModified}, at) => (lastModified ? [{place: at, value: lastModified.slice(0, 4)}] : [])),
      plain('year')
    ),
    column('type', 'Kind', places('SELECT article_id AS id, issue_type AS value FROM issue_types'), (value) => ({
      label: issueTypeLabel(value),
      query: `type:${quoted(value.toLowerCase().replace(/^kb/, ''))}`
    })),
    column(
      'has',
      'Has',
      [
        ...places("SELECT DISTINCT article_id AS id, 'registry' AS value FROM registry_keys"),
        ...places("SELECT DISTINCT article_id AS id, 'files' AS value FROM files"),
        ...places("SELECT DISTINCT article_id AS id, 'downloads' AS value FROM downloads")
      ],
      (value) => ({
        label: {registry: 'Registry keys', files: 'Files', downloads: 'Downloads'}[value] ?? value,
        query: `has:${value}`
      })
    ),
    column('lang', 'Download in', languages(), plain('lang'))
  ])
}

function quoted(value: string): string {
  return /^[\w.-]+$/.test(value) ? value : `"${value.replaceAll('"', '')}"`
}
