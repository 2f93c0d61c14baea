import {readFileSync} from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import {type ArticleRecord, extractRecord} from '../../src/fields/index.ts'
import {parseArticle} from '../../src/parse/index.ts'
import type {Root} from '../../src/parse/tree.ts'
import type {ArticleFile} from '../../src/read/article-file.ts'
import {readArticle} from '../../src/read/read-article.ts'
import {renderArticle} from '../../src/render/index.ts'
import {formViolations} from '../laws/forms-law.ts'
import {linesOf, valuesOf} from '../laws/line-ends-law.ts'
import {pageWords} from '../laws/page-words.ts'
import {positionViolations} from '../laws/positions-law.ts'
import {recordViolations} from '../laws/record-law.ts'
import {type SourceWord, sourceWords} from '../laws/source-words.ts'
import {treeWords} from '../laws/tree-words.ts'
import {type WordViolation, wordViolations} from '../laws/words-law.ts'
import type {CorpusArticle} from './locate.ts'

/** The laws, in the order in which they are reported. */
export const laws = [
  'reads',
  'words of the tree',
  'words of the page',
  'positions',
  'line ends',
  'record',
  'both forms'
] as const

export type Law = (typeof laws)[number]

/** One place at which an article breaks a law. */
export interface Violation {
  law: Law
  path: string
  line: number
  what: string
}

/** Check one article, in both of its forms when it has both; its record is that of the Markdown form. */
export function checkArticle(
  folder: string,
  article: CorpusArticle
): {record: ArticleRecord | null; violations: Violation[]} {
  const violations: Violation[] = []
  const markdown = checkFile(folder, article.markdown, violations)
  const text = article.text === null ? null : checkFile(folder, article.text, violations)
  if (markdown && text) {
    for (const what of formViolations(markdown, text))
      violations.push({law: 'both forms', path: article.markdown, line: 1, what})
  }
  return {record: markdown, violations}
}

function checkFile(folder: string, file: string, violations: Violation[]): ArticleRecord | null {
  return checkBytes(readFileSync(path.join(folder, file)), file, violations)
}

/** Check one form of an article, whose bytes are those of the file or made of them. */
export function checkBytes(bytes: Uint8Array, file: string, violations: Violation[]): ArticleRecord | null {
  const add = (law: Law, line: number, what: string): number => violations.push({law, path: file, line, what})
  try {
    const outcome = readArticle(bytes, {path: file})
    if (outcome.type !== 'article') {
      add('reads', 1, 'was not read as an article')
      return null
    }
    const tree = parseArticle(outcome.file)
    const record = extractRecord(tree, outcome.file)
    const source = outcome.file.value
    const words = sourceWords(source)
    for (const message of outcome.file.messages) if (message.fatal) add('reads', message.line ?? 1, message.reason)
    addWords('words of the tree', words, treeWords(tree), add)
    addWords('words of the page', words, pageWords(renderArticle(tree)), add)
    for (const {line, what} of positionViolations(tree, source)) add('positions', line, what)
    if (!isSameWithOtherLineEnds(tree, outcome.file)) add('line ends', 1, 'gives another tree with other line ends')
    for (const what of recordViolations(record)) add('record', 1, what)
    return record
  } catch (error) {
    add(
      'reads',
      1,
      error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)
    )
    return null
  }
}

function addWords(
  law: Law,
  source: readonly SourceWord[],
  said: ReturnType<typeof treeWords>,
  add: (law: Law, line: number, what: string) => void
): void {
  for (const violation of wordViolations(source, said)) add(law, violation.line, describe(violation))
}

function describe({what, source, said}: WordViolation): string {
  const quote = (words: string[]) => `\`${words.slice(0, 12).join(' ')}${words.length > 12 ? ' …' : ''}\``
  if (what === 'missing') return `missing ${quote(source)}`
  return what === 'extra' ? `extra ${quote(said)}` : `changed ${quote(source)} said as ${quote(said)}`
}

function isSameWithOtherLineEnds(tree: Root, file: ArticleFile): boolean {
  const {value, data} = file
  const other = value.includes('\r\n') ? value.replaceAll('\r\n', '\n') : value.replaceAll('\n', '\r\n')
  const {contentOffset} = data.article
  const moved = contentOffset + (other.length > value.length ? 1 : -1) * countLines(value, contentOffset)
  const copy = new VFile({value: other, data: {article: {...data.article, contentOffset: moved}}}) as ArticleFile
  const otherTree = parseArticle(copy)
  return valuesOf(otherTree) === valuesOf(tree) && linesOf(otherTree).join() === linesOf(tree).join()
}

function countLines(text: string, end: number): number {
  return text.slice(0, end).split('\n').length - 1
}
