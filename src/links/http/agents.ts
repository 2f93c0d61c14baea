import http from 'node:http'
import https from 'node:https'
import {getCACertificates} from 'node:tls'

/** The connections to web servers. */
export interface HttpAgents {
  /** `kept` holds connections open for the next request, `fresh` never does. */
  for(url: URL): {kept: http.Agent; fresh: http.Agent}
  close(): void
}

/** An idle connection is closed after this time. */
const idleMs = 15_000

/** Make the agents; `certificateAuthorities` in PEM are trusted besides those of Node. */
export function createHttpAgents(perHost: number, certificateAuthorities?: readonly string[]): HttpAgents {
  const keep = {keepAlive: true, maxSockets: perHost, timeout: idleMs, scheduling: 'lifo'} as const
  // Said outright: an environment variable must not make a broken certificate pass
  const trust = {
    rejectUnauthorized: true,
    ...(certificateAuthorities && {ca: [...getCACertificates(), ...certificateAuthorities]})
  }
  const plain = {kept: new http.Agent(keep), fresh: new http.Agent()}
  const secure = {kept: new https.Agent({...keep, ...trust}), fresh: new https.Agent(trust)}
  return {
    for: (url) => (url.protocol === 'https:' ? secure : plain),
    close() {
      for (const {kept, fresh} of [plain, secure]) {
        kept.destroy()
        fresh.destroy()
      }
    }
  }
}
