import {lookup as lookupName} from 'node:dns/promises'
import {isIP} from 'node:net'
import {LinkFault} from '../fault.ts'
import {createSlots} from '../politeness/slots.ts'
import {withLimit} from '../with-limit.ts'
import {specialAddress} from './special-addresses.ts'

/** One address of a host. */
export interface HostAddress {
  address: string
  family: number
}

/** Find the addresses of a name; fails as `dns.lookup` of Node does. */
export type Lookup = (name: string) => Promise<HostAddress[]>

/** Finds the addresses of hosts, and lets only those through that may be asked. */
export interface Resolver {
  /**
   * Give the addresses that a connection to the host may go to. A connection must go to one of them and must not look
   * the name up again, or a name that changes its mind between judging and connecting slips through.
   *
   * *Errors*: throws `LinkFault`: `no-such-host`, `resolver`, or `private-address` when any address is special.
   */
  resolve(host: string): Promise<HostAddress[]>
}

export interface ResolverOptions {
  timeoutMs: number
  /** Whether special addresses may be asked; a function decides address by address. */
  allowPrivate: boolean | ((address: string) => boolean)
  lookup?: Lookup
}

const memoryMs = 5 * 60_000

/** `getaddrinfo` has four threads; more at once would only wait there, with our clock running. */
const parallelLookups = 4

/** Make a resolver that remembers names for five minutes. */
export function createResolver(options: ResolverOptions): Resolver {
  const {lookup = lookupAll, timeoutMs} = options
  const allow = (address: string) =>
    typeof options.allowPrivate === 'function' ? options.allowPrivate(address) : options.allowPrivate
  const known = new Map<string, {addresses: Promise<HostAddress[]>; until: number}>()
  const slots = createSlots(parallelLookups)

  return {
    async resolve(host) {
      const name = host.replace(/^\[|\]$/g, '')
      const family = isIP(name)
      const addresses = family ? [{address: name, family}] : await remember(name.toLowerCase().replace(/\.$/, ''))
      judge(name, addresses)
      return addresses
    }
  }

  function remember(name: string): Promise<HostAddress[]> {
    const memory = known.get(name)
    if (memory && memory.until > Date.now()) return memory.addresses
    const addresses = slots.run(() => find(name))
    known.set(name, {addresses, until: Date.now() + memoryMs})
    // A failure is not remembered: the second try is to be a real one.
    addresses.catch(() => known.delete(name))
    return addresses
  }

  async function find(name: string): Promise<HostAddress[]> {
    // RFC 6761: names under `.invalid` do not exist, whatever a resolver may say
    if (name === 'invalid' || name.endsWith('.invalid')) throw new LinkFault('no-such-host', name)
    try {
      const addresses = await withLimit(lookup(name), timeoutMs, () => new LinkFault('resolver', 'no answer in time'))
      if (addresses.length === 0) throw new LinkFault('no-such-host', name)
      return addresses
    } catch (error) {
      throw error instanceof LinkFault ? error : toFault(name, error)
    }
  }

  function judge(name: string, addresses: readonly HostAddress[]): void {
    for (const {address} of addresses) {
      const special = allow(address) ? undefined : specialAddress(address)
      if (special === undefined) continue
      const subject = name === address ? `${name} is` : `${name} is at ${address},`
      throw new LinkFault('private-address', `${subject} ${special} address`)
    }
  }
}

function lookupAll(name: string): Promise<HostAddress[]> {
  return lookupName(name, {all: true})
}

function toFault(name: string, error: unknown): LinkFault {
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  return code === 'ENOTFOUND' || code === 'ENODATA' || code === 'EINVAL'
    ? new LinkFault('no-such-host', name)
    : new LinkFault('resolver', code)
}
