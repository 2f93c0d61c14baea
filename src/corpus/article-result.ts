import type {ArticleRecord} from '../fields/index.ts'

/** What becomes of one source file: its record, its readable text, its original text. */
export interface ArticleResult {
  record: ArticleRecord
  /** The readable text as HTML, the content of `<article data-kb-text>`; references are not yet resolved, see `src/render`. */
  html: string
  /** The decoded original text, for the view beside the page. */
  text: string
}

/** Where the corpus hands its results, one after the other in the order of the input. */
export interface CorpusSink {
  add(result: ArticleResult): void | Promise<void>
}
