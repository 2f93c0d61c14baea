import type {BodyLine} from './body-lines.ts'
import type {PlainRow} from './plain-row.ts'

/**
 * Whether rows are the listing of a directory, a disk or a cabinet: what is on it, not what a fix holds.
 *
 * Such listings have a sum below them (`12 file(s)  1,274,886 bytes`, Q161501), say above what they list (`Contents of
 * MSOFF11.CAB`, `Directory of C:\`, `Disk 11`, Q151037), or print attributes (Q141977).
 */
export function isListing(rows: readonly PlainRow[], lines: readonly BodyLine[], from: number, to: number): boolean {
  if (lines.slice(to, to + 3).some((line) => sum.test(line.text))) return true
  if (rows.some((row) => row.tokens.some((token) => attributes.test(token.text)))) return true
  const above = lines.slice(Math.max(0, from - 6), from)
  return above.some((line) => title.test(line.text))
}

/**
 * Whether an article lists directories or disks: rows without a header are then lines of such a listing (Q135868), and if
 * its title says so, all are (Q126078).
 */
export function listsDisks(title: string, source: string): 'all' | 'rows' | 'none' {
  if (listingTitle.test(title)) return 'all'
  return directoryMark.test(source) ? 'rows' : 'none'
}

const listingTitle =
  /\bdirectory listing\b|\bdisks? contents\b|\b(?:contents?|list) of\b.{0,60}\b(?:disks?|diskettes?|cd(?:-rom)?|compact disc)\b|\bfile list\b.{0,40}\b(?:sizes|disk)/i
const directoryMark =
  /<DIR>|^[^\S\n]*(?:disk \d+(?: ?:.{0,40})?$|(?:Volume in drive|Directory of) |\d+ files?(?:\(s\))?,?\s+[\d,.]+ bytes)/im
const sum = /^\s*\d+ files?(?:\(s\))?,?\s+[\d,.]+ bytes/i
const attributes = /^(?:<DIR>|[-ASHR]{4,6})$/
const title =
  /^\s*(?:directory of|contents? of|volume (?:in drive|serial)|(?:setup |program |installation )?(?:disk|diskette) (?:#\s*)?(?:\d+|[a-z])\b.{0,40}$|files? (?:on|in) )/i
