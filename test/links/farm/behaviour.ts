import type {IncomingMessage, ServerResponse} from 'node:http'
import type {Statement} from '../../../src/links/expectation.ts'
import type {LinkResult, Verdict} from '../../../src/links/result.ts'

/** What is to come of checking an address. */
export interface Expected {
  verdict: Verdict
  status?: number | null
  reason?: RegExp
  /** How many redirects are reported. */
  redirects?: number
  contentLength?: number | null
  attempts?: number
  finalUrl?: RegExp
}

/** One request to the farm. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  /** How often this path was asked before, by which method whatever. */
  visits: number
  /** What the handler wants to remember of the path, for the life of the farm. */
  memory: Map<string, number>
  /** The folder of the behaviour, as `http://127.0.1.7:8080/head-is-refused`. */
  base: string
}

export type Handler = (exchange: Exchange) => void

/** One way in which a web server behaves, and what the checker is to make of it. */
export interface HttpBehaviour {
  /** A sentence that begins with the server's doing. */
  name: string
  /** What the paths answer; the first is the address that is checked, `*` is every other path. */
  pages: Record<string, Handler>
  expected: Expected
  stated?: Partial<Statement>
}

/** The parts of a result that an expectation names, so that both can be compared as wholes. */
export function pick(result: LinkResult, expected: Expected): Record<string, unknown> {
  const seen: Record<string, unknown> = {verdict: result.verdict}
  if ('status' in expected) seen.status = result.status
  if (expected.reason) seen.reason = expected.reason.test(result.reason) ? expected.reason : result.reason
  if ('redirects' in expected) seen.redirects = result.redirects.length
  if ('contentLength' in expected) seen.contentLength = result.contentLength
  if ('attempts' in expected) seen.attempts = result.attempts
  if (expected.finalUrl) {
    seen.finalUrl = expected.finalUrl.test(result.finalUrl ?? '') ? expected.finalUrl : result.finalUrl
  }
  return seen
}
