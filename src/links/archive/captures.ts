import {LinkFault} from '../fault.ts'
import type {ArchiveClient} from './client.ts'

/** One capture in the index of an archive. */
export interface Capture {
  /** The address as it was captured. */
  original: string
  /** `YYYYMMDDhhmmss`. */
  timestamp: string
  mediaType: string | null
  status: number | null
  /** Bytes of the record, packed and with its headers. */
  bytes: number | null
}

/** Rows that one question may bring; more are taken for too many. */
const maxRows = 10_000

/** What is asked of the index: one address, or all that begin so. */
export interface CaptureQuery {
  url: string
  isPrefix: boolean
  /** Whether only files are wanted, no pages. */
  isFilesOnly: boolean
}

/**
 * Ask an index (CDX) for captures; null when more addresses begin so than can be taken.
 *
 * *Errors*: throws `LinkFault` when it does not answer properly.
 */
export async function findCaptures(query: CaptureQuery, index: URL, client: ArchiveClient): Promise<Capture[] | null> {
  const url = new URL(index)
  url.searchParams.set('url', query.url)
  if (query.isPrefix) url.searchParams.set('matchType', 'prefix')
  url.searchParams.set('output', 'json')
  url.searchParams.set('fl', 'original,timestamp,mimetype,statuscode,length')
  url.searchParams.append('filter', 'statuscode:200')
  if (query.isFilesOnly) url.searchParams.append('filter', '!mimetype:text/html')
  url.searchParams.set('limit', String(maxRows))
  const rows = await client.getJson(url)
  // Where there is nothing, an empty answer comes
  if (rows === undefined) return []
  if (!Array.isArray(rows)) throw new LinkFault('protocol', 'the index of the archive sends no table')
  const captures = toCaptures(rows)
  return query.isPrefix && captures.length >= maxRows ? null : captures
}

/** The first row names the columns. */
function toCaptures([head, ...rows]: unknown[]): Capture[] {
  if (!Array.isArray(head)) return []
  const column = (name: string) => head.indexOf(name)
  const [original, timestamp, mediaType, status, bytes] = [
    'original',
    'timestamp',
    'mimetype',
    'statuscode',
    'length'
  ].map(column)
  const cell = (row: unknown[], at: number | undefined) => {
    const value = at === undefined || at < 0 ? undefined : row[at]
    return value === undefined || value === null || value === '-' ? null : String(value)
  }
  return rows.filter(Array.isArray).flatMap((row) => {
    const address = cell(row, original)
    const time = cell(row, timestamp)
    if (address === null || time === null || !/^\d{4,14}$/.test(time)) return []
    return {
      original: address,
      timestamp: time,
      mediaType: cell(row, mediaType),
      status: numberOf(cell(row, status)),
      bytes: numberOf(cell(row, bytes))
    }
  })
}

function numberOf(text: string | null): number | null {
  return text !== null && /^\d+$/.test(text) ? Number(text) : null
}
