import {styleText} from 'node:util'
import {articleText} from '../dataset/article-text.ts'
import {type Dataset, openDataset} from '../dataset/open.ts'
import {blameSentence, explainNothing} from '../search/explain.ts'
import type {ParsedQuery} from '../search/parse-query.ts'
import {search} from '../search/search.ts'
import {markHits, type Piece, snippet} from '../search/snippet.ts'
import {exitCodes} from './exit-codes.ts'
import {printable} from './printable.ts'
import type {SearchOptions} from './search.ts'
import {say, writeOut, writeStyled} from './standard-output.ts'

/** Search, print the hits, and say on standard error how many there are and what was read otherwise than typed. */
export async function runSearch(words: readonly string[], {data, limit, json}: SearchOptions): Promise<number> {
  const dataset = openDataset(data)
  try {
    const {run} = dataset
    const {query, hits, total} = search(run, words.join(' '), {limit})
    const articles = hits.flatMap(({row, score}) => describe(dataset, row, score) ?? [])
    if (json)
      await writeOut(
        `${JSON.stringify(
          articles.map((article) => asJson(article, query)),
          null,
          2
        )}\n`
      )
    else for (const article of articles) await writeStyled(asText(article, query))
    for (const remark of query.remarks) say(remark)
    if (total === 0) for (const blame of explainNothing(run, query)) say(blameSentence(blame))
    say(summary(articles.length, total))
    return exitCodes.fine
  } finally {
    dataset.close()
  }
}

interface FoundArticle {
  id: string
  title: string
  permalink: string
  lastModified: string | null
  product: string | null
  text: string
  score: number
}

function describe(dataset: Dataset, row: number, score: number): FoundArticle | undefined {
  const found = dataset.row<{id: string}>('SELECT id FROM articles WHERE rowid = ?', row)
  const record = found && dataset.record(found.id)
  if (!record) return undefined
  const {id, title, permalink, lastModified, products, appliesTo} = record
  const product = products[0] ?? appliesTo[0]?.product ?? null
  return {id, title, permalink, lastModified, product, text: articleText(record), score}
}

function asJson({id, title, product, lastModified, score, text, permalink}: FoundArticle, query: ParsedQuery): object {
  const pieces = snippet(text, query).map(({text, isHit}) =>
    isHit ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text)
  )
  return {id, title, product, lastModified, score: Math.round(score * 1000) / 1000, snippet: pieces.join(''), permalink}
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A hit as lines; of what its article says, only what can be printed: stars and styles are ours. */
function asText({id, title, product, lastModified, text}: FoundArticle, query: ParsedQuery): string {
  const indent = ' '.repeat(9)
  const facts = printable([product, lastModified].filter((fact) => fact !== null).join(' · '))
  return [
    `${styleText('bold', id.padEnd(8))} ${marked(markHits(title, query))}`,
    facts && indent + styleText('dim', facts),
    indent + marked(snippet(text, query)),
    '\n'
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** Colours where standard output shows them, else stars as in Markdown. */
function marked(pieces: readonly Piece[]): string {
  const isPlain = styleText('bold', '') === ''
  return pieces
    .map(({text, isHit}) => ({text: printable(text), isHit}))
    .map(({text, isHit}) => (isHit ? (isPlain ? `**${text}**` : styleText(['bold', 'yellow'], text)) : text))
    .join('')
}

function summary(shown: number, total: number): string {
  if (total === 0) return 'No article was found.'
  const found = total === 1 ? '1 article' : `${total} articles`
  return shown < total ? `${found}, of which ${shown} are shown.` : `${found}.`
}
