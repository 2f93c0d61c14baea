import type {ArticleFile} from '../../read/article-file.ts'
import {lineOf, type Passage} from '../passages.ts'
import {isLanguage, languageIn} from '../scope/language.ts'
import {isPlatform, platformsIn} from '../scope/platform.ts'
import {dateForms} from './date.ts'
import {emptyRow, type FileRow, type FileTable} from './file-row.ts'
import {cleanName} from './plain-row.ts'
import {fileNameForm} from './row-tokens.ts'
import {sizeForms} from './size.ts'
import {timeForms} from './time.ts'

/**
 * Files of which a sentence or an item says the name, the size and the day.
 *
 * ```text
 * Winboot.sys dated 12/31/96 (214,836 bytes)                            Q170456
 * MSRMTUI.DLL (165,136 bytes, dated 06-15-95, 6:36 P.M.)                Q114661
 * Download the file KURTA31.EXE, size 105363, date 4/15/92.             Q83532
 * ```
 *
 * Each file takes only what stands in its own sentence, between its name and the next one's.
 */
export function proseFiles(passages: readonly Passage[], tables: readonly FileTable[], file: ArticleFile): FileTable[] {
  const found: FileTable[] = []
  for (const passage of passages) {
    if (!textKinds.has(passage.kind) || !bytes.test(passage.text) || !day.test(passage.text)) continue
    if (tables.some(({from, to}) => passage.line >= from && passage.line <= to)) continue
    const rows = sentences(passage.text).flatMap(({text, at}) =>
      readSentence(text, (offset) => lineOf(passage, at + offset, file))
    )
    const first = rows[0]
    if (first) found.push({rows, from: first.line, to: rows.at(-1)?.line ?? first.line, isProse: true})
  }
  return found
}

const textKinds = new Set<Passage['kind']>(['paragraph', 'property', 'row', 'output', 'code'])
const day = new RegExp(`(?<![\\w/-])(?:${dateForms})(?![\\w/])`, 'i')
/** Words with which a sentence speaks of sizes and days; the rows of a table or listing have none. */
const bytes = /\d ?bytes?\b|\bsize\b|\bdated?\b/i

/** Sentences and lines, with where they begin. */
function sentences(text: string): {text: string; at: number}[] {
  const parts: {text: string; at: number}[] = []
  let at = 0
  for (const part of text.split(/(\n+|(?<=[.!?]["')]?) (?=["'(]?[A-Z]))/)) {
    if (part.trim() !== '') parts.push({text: part, at})
    at += part.length
  }
  return parts
}

const fileName = new RegExp(`(?<![\\w\\\\/.@-])${fileNameForm}(?![\\w\\\\/@])`, 'gi')
const longestSentence = 2000

function readSentence(text: string, lineAt: (offset: number) => number): FileRow[] {
  if (text.length > longestSentence || !bytes.test(text) || !day.test(text) || text.includes('://')) return []
  const names = [...text.matchAll(fileName)]
  const rows: FileRow[] = []
  for (const [index, name] of names.entries()) {
    const end = names[index + 1]?.index ?? text.length
    const after = text.slice(name.index + name[0].length, end)
    const details = names.length > 1 || (day.test(after) && readBytes(after) !== null) ? after : text
    const date = day.exec(details)?.[0]
    const size = readBytes(details)
    if (date === undefined || size === null) continue
    const row = emptyRow(cleanName(name[0]), lineAt(name.index))
    row.date = date
    row.size = size
    row.time = time.exec(details)?.[0] ?? null
    row.version = readVersion(text.slice(0, name.index), after)
    const label = /^\W*([^:]{2,40}):\s/.exec(text)?.[1] ?? ''
    row.language = isLanguage(label) ? languageIn(label) : null
    const mark = /\(([^()]{2,20})\)/.exec(details)?.[1] ?? ''
    row.platform = isPlatform(mark) ? mark : isPlatform(label) ? (platformsIn(label)[0] ?? null) : null
    rows.push(row)
  }
  return rows
}

const time = new RegExp(`(?<![\\d:])${timeForms}`, 'i')

/** `Foo.dll version 2.05 …`, `version 2.05 of Foo.dll`; a version before the name is that of something else (Q126335). */
function readVersion(before: string, after: string): string | null {
  return (
    /\bversion (\d[\w.]*\w) of (?:the )?$/i.exec(before)?.[1] ?? /\bversion:? (\d[\w.]*\w)/i.exec(after)?.[1] ?? null
  )
}

const number = `(?<![\\d.,/:-])(?:${sizeForms})(?![\\d/:-]|[.,]\\d)`
const unit = '(?: ?(?:bytes?|b|kb?|mb?)(?![a-z]))'
const size = new RegExp(
  `\\b(?:file )?sizes?(?: of| is|:|=)? ?(?:is )?(${number}${unit}?)|((?:${number}|(?<![\\d.,/:-])\\d{1,3}\\.\\d{3})[ -]?bytes?\\b)|(?<![\\d.,/-])(\\d{1,3}(?:,\\d{3})+)(?![\\d,])`,
  'i'
)

/** The size as printed, its unit with it. */
function readBytes(text: string): string | null {
  const match = size.exec(text)
  return match ? (match[1] ?? match[2] ?? match[3] ?? '').replace(/-bytes?$/, '') : null
}
