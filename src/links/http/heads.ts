import type {Answer} from '../evidence.ts'

/** What a run has learned of the answers of its hosts to HEAD; a host is known by its name and port. */
export interface Heads {
  /** When HEAD may bring what GET does not: asked first, asked where GET left something open, or never. */
  timeToAsk(host: string): 'first' | 'late' | 'never'
  /** HEAD was left without an answer in time. */
  miss(host: string): void
  /** HEAD was answered, with something or with a refusal. */
  answer(host: string): void
  /** Both were answered for one address. */
  compare(host: string, head: Answer, get: Answer): void
}

/** What an earlier process of the run has learned, and where this one keeps it. */
export interface HeadsMemory {
  /** Whether this process goes on with a run: then HEAD comes first only where it was of use. */
  isResumed: boolean
  /** Hosts whose HEAD said more than their GET. */
  useful: ReadonlySet<string>
  noteUseful(host: string): void
}

/** After so many HEAD requests in a row without an answer in time, a host is asked by GET at once. */
const patience = 2

/** After so many answers to GET that said all that HEAD had said, and none that did not, HEAD is not asked first. */
const needlessEnough = 3

/** Make the memory of a run. */
export function createHeads(memory?: HeadsMemory): Heads {
  const useful = new Set(memory?.useful)
  const missed = new Map<string, number>()
  const needless = new Map<string, number>()
  const raise = (counts: Map<string, number>, host: string): void => {
    counts.set(host, (counts.get(host) ?? 0) + 1)
  }
  return {
    timeToAsk(host) {
      if ((missed.get(host) ?? 0) >= patience) return 'never'
      if (useful.has(host)) return 'first'
      return memory?.isResumed || (needless.get(host) ?? 0) >= needlessEnough ? 'late' : 'first'
    },
    miss: (host) => raise(missed, host),
    answer: (host) => missed.delete(host),
    compare(host, head, get) {
      // Where one fails and the other does not, nothing is learned of what HEAD knows
      if (get.status >= 300) {
        if (head.status === get.status) raise(needless, host)
      } else if (saysAll(get, head)) raise(needless, host)
      else if (!useful.has(host)) {
        useful.add(host)
        memory?.noteUseful(host)
      }
    }
  }
}

/** A refusal says nothing. */
function saysAll(get: Answer, head: Answer): boolean {
  if (get.contentLength === null) return false
  const told = ['contentLength', 'contentType', 'lastModified'] as const
  return head.status >= 300 || told.every((key) => head[key] === null || head[key] === get[key])
}
