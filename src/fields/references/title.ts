import {decodeEntities} from '../entities.ts'
import {foldBlanks} from '../plain-text.ts'

/** A title as the record gives it: entities decoded, blanks folded, without the number; null when nothing is left. */
export function cleanTitle(printed: string, id: string): string | null {
  const title = foldBlanks(decodeEntities(printed))
  const bare = title.startsWith(id) ? title.slice(id.length).replace(/^[\s:,-]+/, '') : title
  return bare === '' ? null : bare
}
