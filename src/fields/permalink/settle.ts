import {permalinkOf} from '../permalink.ts'

/**
 * Settle which article is at an address that several ask for: its own address, the one built from its id, is never taken
 * from an article; any other goes to the first that asks. Whoever comes too late gets its own.
 *
 * *Shape*: `settle('Q900002', '/kb/900/Q900001/')` is `/kb/900/Q900002/` when there is an article `Q900001`. To be asked
 * once for each article, in the order of the dataset.
 */
export function settlePermalinks(has: (id: string) => boolean): (id: string, permalink: string) => string {
  const taken = new Set<string>()
  return (id, permalink) => {
    const own = permalinkOf(id)
    if (permalink === own) return own
    const last = permalink.split('/').at(-2) ?? ''
    const isAnothersOwn = permalinkOf(last) === permalink && has(last)
    if (isAnothersOwn || taken.has(permalink)) return own
    taken.add(permalink)
    return permalink
  }
}
