import {createFtpSessions, type FtpSessions} from './ftp/sessions.ts'
import {createHttpAgents, type HttpAgents} from './http/agents.ts'
import {createHeads, type Heads, type HeadsMemory} from './http/heads.ts'
import {createHostGates, type HostGates} from './politeness/host-gates.ts'
import {createResolver, type Lookup, type Resolver} from './safety/resolver.ts'

/** What all checks of a run share: the ways out, and the manners. */
export interface Network {
  resolver: Resolver
  gates: HostGates
  agents: HttpAgents
  ftp: FtpSessions
  userAgent: string
  timeoutMs: number
  heads: Heads
  close(): void
}

export interface NetworkOptions {
  perHost: number
  delayMs: number
  timeoutMs: number
  userAgent: string
  allowPrivate: boolean | ((address: string) => boolean)
  /** Finds addresses of names, `dns.lookup` by default. */
  lookup?: Lookup
  /** Certificates in PEM to trust besides those of Node. */
  certificateAuthorities?: readonly string[]
  heads?: HeadsMemory
}

/** Open the network for a run; `close` it at the end. */
export function openNetwork(options: NetworkOptions): Network {
  const {timeoutMs, userAgent, perHost} = options
  const agents = createHttpAgents(perHost, options.certificateAuthorities)
  const ftp = createFtpSessions(timeoutMs)
  return {
    resolver: createResolver(options),
    gates: createHostGates(options),
    agents,
    ftp,
    userAgent,
    timeoutMs,
    heads: createHeads(options.heads),
    close() {
      agents.close()
      ftp.close()
    }
  }
}
