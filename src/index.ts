/**
 * kbatlas as a library: from the bytes of an article to its tree, its record and its HTML.
 *
 * ```js
 * const outcome = readArticle(bytes, {path: 'q30101.md'})
 * if (outcome.type === 'article') {
 *   const tree = parseArticle(outcome.file)
 *   const record = extractRecord(tree, outcome.file)
 *   const html = renderArticle(tree)
 * }
 * ```
 */
export type {ArticleResult, CorpusSink} from './corpus/article-result.ts'
export {catalogue, type RuleId, type Severity} from './diagnostics/catalogue.ts'
export {type Diagnostic, diagnosticsOf} from './diagnostics/diagnostic.ts'
export {UsageError} from './diagnostics/usage-error.ts'
export type {Field} from './fields/field.ts'
export {type ArticleRecord, extractRecord, fields} from './fields/index.ts'
export {
  type CheckLinksOptions,
  checkLinks,
  type LinkResult,
  linksFromList,
  type PlannedLink,
  type Run,
  type Verdict
} from './links/index.ts'
export {kbParse, parseArticle} from './parse/index.ts'
export type * from './parse/tree.ts'
export type {ArticleFacts, ArticleFile, Dialect} from './read/article-file.ts'
export {discover, type Source} from './read/discover.ts'
export {type ReadOutcome, readArticle, type SourceName} from './read/read-article.ts'
export {readSource} from './read/read-source.ts'
export {articleToHast, renderArticle, resolveLinks} from './render/index.ts'
export {renderMarkdown} from './render/markdown/index.ts'
export {renderText} from './render/text/index.ts'
