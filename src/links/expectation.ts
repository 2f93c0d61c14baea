import {lastSegment} from './address.ts'
import {isFileName, isProgram} from './content/extensions.ts'

/** What the address and the articles promise of the thing. */
export interface Expectation {
  /** Name of the file that is to come; null for a page or a directory. */
  fileName: string | null
  /** Files that the articles say are to be had at this address, in a directory for example. */
  offeredNames: readonly string[]
  /** Sizes in bytes that the articles state of the file. */
  sizes: readonly number[]
  /** Days, `YYYY-MM-DD`, that the articles state of the file. */
  dates: readonly string[]
}

/** What articles state of the file behind an address. */
export type Statement = Omit<Expectation, 'fileName'>

/** Nothing at all. */
export const nothingStated: Statement = {offeredNames: [], sizes: [], dates: []}

/**
 * Work out what an address promises.
 *
 * The ending of the address comes first: `release.asp` is a page, whatever file the article says it leads to. Only an
 * address that says nothing of itself (`/get/1234`) is taken by the article's word.
 */
export function expect(url: URL, stated: Statement = nothingStated): Expectation {
  return {...stated, fileName: promisedFile(url, stated.offeredNames)}
}

function promisedFile(url: URL, offeredNames: readonly string[]): string | null {
  const name = lastSegment(url)
  if (isProgram(url, name)) return null
  if (isFileName(name)) return name
  const saysNothing = name !== '' && !name.includes('.') && url.protocol !== 'ftp:'
  return (saysNothing && offeredNames.find(isFileName)) || null
}
