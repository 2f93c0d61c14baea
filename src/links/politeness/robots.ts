import robotsParser from 'robots-parser'
import {LinkFault} from '../fault.ts'
import type {Network} from '../network.ts'
import {walk} from '../walk.ts'

/** The types of the package say that the function is under `default`; at run time it is the module itself. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default

/** A robots.txt is read to here, in bytes; the standard asks for at least 500 KiB. */
const maxBytes = 512 * 1024

/**
 * Make a rule that lets only those addresses be asked that the site's robots.txt allows. The file is read once a site;
 * where there is none, everything is allowed, and where the server is in trouble, nothing, as the standard says.
 *
 * *Errors*: the rule throws `LinkFault` with `robots`.
 */
export function createRobotsRule(network: Network, signal: AbortSignal): (url: URL) => Promise<void> {
  const known = new Map<string, Promise<(url: string) => boolean>>()
  return async (url) => {
    if (url.protocol === 'ftp:') return
    let allows = known.get(url.origin)
    if (!allows) {
      allows = readRules(url.origin)
      known.set(url.origin, allows)
    }
    if (!(await allows)(url.href)) throw new LinkFault('robots', url.host)
  }

  async function readRules(origin: string): Promise<(url: string) => boolean> {
    const file = new URL('/robots.txt', origin)
    const {answer} = await walk(file, {sampleBytes: maxBytes, headFirst: false, signal}, network)
    // No server at all will show in the check itself
    if (!answer) return () => true
    if (answer.status >= 500) return () => false
    if (answer.status >= 300 || !answer.sample) return () => true
    const rules = parseRobots(file.href, Buffer.from(answer.sample).toString())
    return (url) => rules.isAllowed(url, network.userAgent) ?? true
  }
}
