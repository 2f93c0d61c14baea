import type {Check} from './check.ts'

/** The directory is there, but not the files that the articles say are in it. */
export const listedFiles: Check = {
  name: 'listed-files',
  judge({answer: {listing}, expectation: {offeredNames}}) {
    if (!listing || offeredNames.length === 0) return undefined
    const there = new Set(listing.map((name) => name.toLowerCase()))
    const missing = offeredNames.filter((name) => !there.has(name.toLowerCase()))
    if (missing.length === 0) return undefined
    const count = offeredNames.length > 1 ? ` (${missing.length} of ${offeredNames.length})` : ''
    return {verdict: 'mismatch', reason: `The directory is there, but does not list ${missing.join(', ')}${count}`}
  }
}
