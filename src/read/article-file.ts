import type {VFile} from 'vfile'

/** The three layouts that an article can have; told by its content, never by its extension. */
export type Dialect = 'kb-markdown' | 'kb-text' | 'markdown'

/** What reading found out about a source before it is parsed. */
export interface ArticleFacts {
  dialect: Dialect
  /** As in the record's `source.path`: relative to the folder argument, `/` between parts. */
  path: string
  /** `utf-8` or `windows-1252`. */
  encoding: 'utf-8' | 'windows-1252'
  /** Of the file's bytes, lower-case hexadecimal. */
  sha256: string
  /** Parsed YAML, `{}` when there is none or when it is faulty. */
  frontMatter: Record<string, unknown>
  /** Offset in the text at which the front matter ends and the content begins; 0 without front matter. */
  contentOffset: number
}

/** An article's text as a VFile: `value` is the decoded text, `data.article` what reading found out. */
export type ArticleFile = VFile & {value: string; data: {article: ArticleFacts}}
