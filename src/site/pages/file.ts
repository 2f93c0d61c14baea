import {address} from '../address.ts'
import {compareNames} from '../facet.ts'
import {definePageKind} from '../page-kind.ts'
import {type PageOfList, planList} from '../paging.ts'
import type {Source} from '../source.ts'

/** One version of a file, as an article lists it. */
export interface FileVersion {
  name: string
  date: string | null
  time: string | null
  version: string | null
  size: number | null
  platform: string | null
  language: string | null
  product: string | null
  line: number
  articleId: string
  title: string
  permalink: string
}

/** An offer to download the file. */
export interface FileOffer {
  url: string | null
  language: string | null
  platform: string | null
  source: string | null
  articleId: string
  title: string
  permalink: string
}

/** A file name with its own page. */
export interface FileEntry {
  address: string
  name: string
  spellings: string[]
  versionCount: number
  offerCount: number
}

export interface FileView extends PageOfList {
  file: FileEntry
  /** Under which the file stands, `0` for a name that begins with none. */
  letter: string
  versions: FileVersion[]
  /** Only on the first page. */
  offers: FileOffer[]
  previous: FileEntry | undefined
  next: FileEntry | undefined
}

const versionsPerPage = 300

/** One page per file name: its versions over time, newest first, and where it was offered. */
export const filePages = definePageKind<PageOfList & {file: FileEntry}, FileView>({
  name: 'file',
  plan: (source) =>
    [...source.once(files).values()].flatMap((file) =>
      planList(file.address, file.versionCount, {file}, versionsPerPage)
    ),
  load(source, {file, ...page}) {
    const spellings = JSON.stringify(file.spellings)
    const order = source.once(filesInOrder)
    const place = order.indexOf(file)
    return {
      ...page,
      file,
      letter: letterOf(file.name),
      versions: source.all<FileVersion>(
        `SELECT f.name, date, time, version, size, platform, language, product, line,
           a.id AS articleId, a.title, a.permalink
         FROM files f JOIN articles a ON a.id = f.article_id WHERE f.name IN (SELECT value FROM json_each(?1))
         ORDER BY date DESC, time DESC, a.rowid, position LIMIT ? OFFSET ?`,
        spellings,
        versionsPerPage,
        (page.pageNumber - 1) * versionsPerPage
      ),
      offers:
        page.pageNumber > 1
          ? []
          : source.all<FileOffer>(
              `SELECT url, language, platform, source, a.id AS articleId, a.title, a.permalink
               FROM downloads d JOIN articles a ON a.id = d.article_id
               WHERE d.file_name IN (SELECT value FROM json_each(?1)) ORDER BY a.rowid, position`,
              spellings
            ),
      previous: order[place - 1],
      next: order[place + 1]
    }
  }
})

/** Every file name that has a page, by address. */
export function files(source: Source): Map<string, FileEntry> {
  const entries = new Map<string, FileEntry>()
  const rows = source.all<{name: string; versionCount: number; offerCount: number}>(
    `SELECT name, sum(versions) AS versionCount, sum(offers) AS offerCount FROM (
       SELECT name, 1 AS versions, 0 AS offers FROM files UNION ALL SELECT file_name, 0, 1 FROM downloads
     ) GROUP BY name ORDER BY count(*) DESC, name`
  )
  for (const {name, versionCount, offerCount} of rows) {
    const page = address.file(name)
    const entry = entries.get(page)
    if (entry) {
      entry.spellings.push(name)
      entry.versionCount += versionCount
      entry.offerCount += offerCount
    } else entries.set(page, {address: page, name, spellings: [name], versionCount, offerCount})
  }
  return entries
}

/** Files in the order of a reader. */
export function filesInOrder(source: Source): FileEntry[] {
  return [...source.once(files).values()].sort((a, b) => compareNames(a.name, b.name))
}

/** The addresses of all pages of files. */
export function fileAddresses(source: Source): ReadonlySet<string> {
  return new Set(source.once(files).keys())
}

/** The letter that a name begins with, in lower case; `0` for any other sign. */
export function letterOf(name: string): string {
  return /^[a-z]/i.exec(name)?.[0].toLowerCase() ?? '0'
}
