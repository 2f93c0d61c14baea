import {parseAddress} from './address.ts'
import type {Evidence} from './evidence.ts'
import {LinkFault} from './fault.ts'
import type {Network} from './network.ts'
import type {Redirect} from './result.ts'
import {schemeOf} from './scheme/index.ts'
import type {Question} from './scheme/scheme.ts'

/** As many as browsers follow. */
const maxRedirects = 20

/** What is wanted of an address: how many of its first bytes, and whether HTTP asks HEAD first. */
export interface WalkOptions {
  sampleBytes: number
  headFirst: boolean
  /** What the last try brought, when this is another. */
  earlier?: Evidence | undefined
  signal: AbortSignal
  /** Called with every address before it is asked; throws `LinkFault` to refuse it. */
  permit?: (url: URL) => Promise<void>
}

/** As evidence, with whether the way was taken on the word of HEAD. */
export type Walk = Evidence & {trustedHead: boolean}

/**
 * Ask for an address and follow its redirects one by one, each as strictly judged as the first.
 *
 * *Errors*: none; what goes wrong is in the evidence. Throws the reason of `signal` when that ends it.
 */
export async function walk(start: URL, options: WalkOptions, network: Network): Promise<Walk> {
  const redirects: Redirect[] = []
  const seen = new Set([start.href])
  let url = start
  let finalUrl: string | null = null
  let trustedHead = false
  try {
    for (;;) {
      const {answer, next} = await askOne(url)
      if (!next) return {finalUrl, redirects, answer, fault: null, trustedHead}
      url = next
    }
  } catch (error) {
    if (error instanceof LinkFault) return {finalUrl, redirects, answer: null, fault: error.fault, trustedHead}
    throw error
  }

  async function askOne(url: URL) {
    const scheme = schemeOf(url)
    if (!scheme) throw new LinkFault('redirect-scheme', url.protocol)
    await options.permit?.(url)
    const question: Question = options
    await network.resolver.resolve(url.hostname)
    finalUrl = url.href
    const found = await scheme.ask(url, question, network)
    if (found.type === 'answer') return {answer: found.answer, next: undefined}
    trustedHead ||= found.byHead
    return {answer: undefined, next: follow(url, found.status, found.location)}
  }

  function follow(from: URL, status: number, location: string | null): URL {
    if (!location) throw new LinkFault('missing-location', String(status), status)
    const next = target(from, status, location)
    redirects.push({url: from.href, status, location: next.href})
    if (seen.has(next.href)) throw new LinkFault('redirect-loop', next.href, status)
    if (redirects.length > maxRedirects) throw new LinkFault('too-many-redirects', String(maxRedirects), status)
    seen.add(next.href)
    return next
  }
}

/** Where a `Location` leads, read as an address beside the one that gave it. */
function target(from: URL, status: number, location: string): URL {
  const shown = location.slice(0, 80)
  if (!URL.canParse(location, from.href)) throw new LinkFault('bad-location', shown, status)
  try {
    return parseAddress(new URL(location, from).href)
  } catch (error) {
    if (error instanceof LinkFault) throw new LinkFault('redirect-scheme', shown, status)
    throw error
  }
}
