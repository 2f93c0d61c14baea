import {hash} from 'node:crypto'
import {VFile} from 'vfile'
import type {RuleId} from '../diagnostics/catalogue.ts'
import {report} from '../diagnostics/report.ts'
import type {ArticleFacts, ArticleFile} from './article-file.ts'
import {decode, isBinary} from './decode.ts'
import {dialectOf} from './dialect.ts'
import {readFrontMatter} from './front-matter.ts'

/** A source is an article, or it was passed over and `file.messages` says why, or it is as it was known before. */
export type ReadOutcome =
  | {type: 'article'; file: ArticleFile}
  | {type: 'skipped'; file: VFile}
  | {type: 'unchanged'; sha256: string}

/** The names of a source. */
export interface SourceName {
  /** As in the record's `source.path`; its base name tells a README from an article. */
  path: string
  /** As the user names the file, for messages; `path` when left out. */
  location?: string
  /** Digest of the bytes that need no reading again. */
  knownSha256?: string
}

/**
 * Read the bytes of one source: encoding, front matter, dialect, digest.
 *
 * *Errors*: never throws on content. Skipped with `empty-file`, `binary-file` or `no-article`; read in spite of
 * `front-matter-syntax` and `front-matter-engine`.
 */
export function readArticle(bytes: Uint8Array, name: SourceName): ReadOutcome {
  const sha256 = hash('sha256', bytes)
  if (sha256 === name.knownSha256) return {type: 'unchanged', sha256}
  if (isBinary(bytes)) return skip(name, 'binary-file')
  const {text, encoding} = decode(bytes)
  if (text.trim() === '') return skip(name, 'empty-file')
  const frontMatter = readFrontMatter(text)
  const dialect = dialectOf(text, frontMatter, name.path)
  if (dialect === null) return skip(name, 'no-article')

  const article: ArticleFacts = {
    dialect,
    path: name.path,
    encoding,
    sha256,
    frontMatter: frontMatter.frontMatter,
    contentOffset: frontMatter.contentOffset
  }
  const file = new VFile({path: name.location ?? name.path, value: text, data: {article}}) as ArticleFile
  if (frontMatter.fault) {
    const {ruleId, line, values} = frontMatter.fault
    report(file, ruleId, {line, column: 1}, values)
  }
  return {type: 'article', file}
}

/** Pass a source over, saying why. */
export function skip(
  name: SourceName,
  ruleId: RuleId,
  values: Record<string, string> = {}
): {type: 'skipped'; file: VFile} {
  const file = new VFile({path: name.location ?? name.path})
  report(file, ruleId, undefined, values)
  return {type: 'skipped', file}
}
