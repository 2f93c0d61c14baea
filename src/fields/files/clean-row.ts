import {report} from '../../diagnostics/report.ts'
import type {ArticleFile} from '../../read/article-file.ts'
import {readDate} from './date.ts'
import type {FileRow} from './file-row.ts'
import type {Scope} from './scope.ts'
import {readSize} from './size.ts'
import {readTime} from './time.ts'

/** A file as the record holds it. */
export interface CleanFile {
  name: string
  date: string | null
  time: string | null
  version: string | null
  size: number | null
  platform: string | null
  language: string | null
  product: string | null
  line: number
}

/**
 * Bring the cells of a row into their normal forms; what the row does not say comes from the scope.
 *
 * *Errors*: `invalid-date`, `ambiguous-date`.
 */
export function cleanRow(row: FileRow, scope: Scope, file: ArticleFile): CleanFile {
  return {
    name: row.name,
    date: row.date === null ? null : cleanDate(row.date, row.line, file),
    time: row.time === null ? null : readTime(row.time),
    version: row.version === null ? null : cleanVersion(row.version),
    size: row.size === null ? null : readSize(row.size),
    platform: cleanText(row.platform ?? '') ?? scope.platform,
    language: cleanText(row.language ?? '') ?? scope.language,
    product: row.product ?? scope.product,
    line: row.line
  }
}

function cleanDate(text: string, line: number, file: ArticleFile): string | null {
  const date = readDate(text.trim())
  if (!date?.day) report(file, 'invalid-date', {line, column: 1}, {value: text})
  else if (date.isDayFirst) report(file, 'ambiguous-date', {line, column: 1}, {value: text})
  return date?.day ?? null
}

function cleanVersion(text: string): string | null {
  return cleanText(text.replace(/^version\s+/i, ''))
}

/** Without the brackets or the comma around it; `N/A`, `none` and `-` say nothing. */
function cleanText(text: string): string | null {
  const bare = text
    .replace(/<BR\/?>/gi, '')
    .replace(/^[([<]([^()[\]<>]*)[)\]>]$/, '$1')
    .replace(/[,;]$/, '')
    .trim()
  return /^(?:|n\/?a|none|-+|not available)$/i.test(bare) ? null : bare
}
