import {contentOf} from './content/content.ts'
import {expectedKinds} from './content/extensions.ts'
import type {Evidence} from './evidence.ts'
import type {Expectation} from './expectation.ts'
import {fingerprint, randomSibling, siblingKey} from './fingerprint.ts'

/** Tells the catch-alls: asks for a path made up at random, once a directory and ending. */
export interface RandomPaths {
  /** Whether a path beside `url` that cannot exist brings the same in its first bytes. */
  isSame(url: URL, evidence: Evidence, sampleBytes: number): Promise<boolean>
}

/** Make the memory of a run; `ask` brings what an address answers. */
export function createRandomPaths(ask: (url: URL, sampleBytes: number) => Promise<Evidence>): RandomPaths {
  const known = new Map<string, Promise<string | null>>()
  return {
    async isSame(url, evidence, sampleBytes) {
      const {answer, finalUrl} = evidence
      const print = answer && fingerprint(answer, new URL(finalUrl ?? url.href))
      return print !== null && print === (await printOf(url, sampleBytes))
    }
  }

  function printOf(url: URL, sampleBytes: number): Promise<string | null> {
    const key = `${siblingKey(url)} ${sampleBytes}`
    let print = known.get(key)
    if (!print) {
      print = findPrint(url, sampleBytes)
      known.set(key, print)
    }
    return print
  }

  async function findPrint(url: URL, sampleBytes: number): Promise<string | null> {
    const sibling = randomSibling(url)
    if (!sibling) return null
    const {answer, finalUrl} = await ask(sibling, sampleBytes)
    return answer && fingerprint(answer, new URL(finalUrl ?? sibling.href))
  }
}

/**
 * Whether it is worth asking for a random path: for pages, and for files that nothing vouches for. A file that begins as
 * its name promises is no error page, and the home page is allowed to come for everything.
 */
export function isDoubtful(url: URL, {answer}: Evidence, {fileName}: Expectation): boolean {
  if (answer?.scheme !== 'http' || answer.status < 200 || answer.status >= 300 || !answer.sample?.length) return false
  if (url.pathname === '/') return false
  const expected = fileName === null ? undefined : expectedKinds(fileName)
  if (!expected || expected.kinds.every((kind) => kind === 'text' || kind === 'utf-16')) return true
  return !contentOf(answer)?.isOneOf(expected.kinds.filter((kind) => kind !== 'text'))
}
