import {setMaxListeners} from 'node:events'
import {createArchiveClient} from './archive/client.ts'
import {archiveEndpoints} from './archive/endpoints.ts'
import {lookUpCopies} from './archive/look-up.ts'
import {createJobRunner} from './job-runner.ts'
import {type Journal, openJournal} from './journal/journal.ts'
import {openNetwork} from './network.ts'
import {type Job, type JobOptions, planJobs} from './plan/jobs.ts'
import type {PlannedLink} from './plan/planned-link.ts'
import type {LinkResult} from './result.ts'
import type {Lookup} from './safety/resolver.ts'
import {settledResult, uncheckedResult} from './to-result.ts'

/** How addresses are checked. The defaults are those of the command line. */
export interface CheckLinksOptions extends JobOptions {
  /** File of the results, and the journal of the run; without one, nothing is remembered. */
  out?: string
  resume?: boolean
  maxAgeMs?: number
  /** Addresses under way at once, in all and at one host. */
  concurrency?: number
  perHost?: number
  delayMs?: number
  /** Limit for each step of a check. */
  timeoutMs?: number
  retries?: number
  robots?: boolean
  /** Whether special addresses may be asked; a function decides address by address. */
  allowPrivate?: boolean | ((address: string) => boolean)
  userAgent?: string
  /** Look for copies of what is not fine; `endpoint` is that of the Internet Archive by default. */
  archive?: {endpoint?: string; perMinute?: number}
  /** Finds addresses of names, `dns.lookup` by default. */
  lookup?: Lookup
  /** Certificates in PEM to trust besides those of Node. */
  certificateAuthorities?: readonly string[]
  signal?: AbortSignal
  onProgress?: (done: number, total: number, stage: 'links' | 'copies') => void
}

/** What came of a run. */
export interface Run {
  /** In order of the plan, one for each address. */
  results: LinkResult[]
  /** Whether every address had its turn. */
  isComplete: boolean
}

export const checkLinksDefaults = {
  concurrency: 64,
  perHost: 4,
  delayMs: 50,
  timeoutMs: 20_000,
  retries: 2,
  maxAgeMs: 7 * 24 * 60 * 60_000,
  userAgent: 'kbatlas (checks the links of an archived knowledge base)',
  archivePerMinute: 30
} as const

/** No longer is waited before what a kill cut off is asked again; after a second kill, twice as long. */
const longestPatienceMs = 10_000

/**
 * Check addresses, and give a result for each.
 *
 * *Errors*: throws `UsageError` when a file or an option is wrong; what is wrong with an address is its result.
 */
export async function checkLinks(links: readonly PlannedLink[], options: CheckLinksOptions = {}): Promise<Run> {
  const settings = {...checkLinksDefaults, ...withoutUndefined(options)}
  const {signal = new AbortController().signal, onProgress} = options
  // Every check under way listens to it
  setMaxListeners(0, signal)
  const endpoints = options.archive && archiveEndpoints(options.archive.endpoint)
  const journal = options.out === undefined ? undefined : openJournalFor(options.out, options, settings.maxAgeMs)
  const network = openNetwork({allowPrivate: false, ...settings, ...(journal && {heads: journal.heads})})
  const results = new Map<string, LinkResult>()
  const record = (result: LinkResult) => {
    results.set(result.url, result)
    journal?.write(result)
  }
  try {
    const {jobs, settled} = planJobs(links, options)
    for (const {link, fault} of settled) record(settledResult(link, fault))
    const waiting = withoutKept(jobs, journal, results)
    const startedAt = performance.now()
    const patienceMs = Math.min(2 * (journal?.longestLifeMs ?? 0), longestPatienceMs)
    await createJobRunner({...settings, network, signal, robots: options.robots ?? false}).run(waiting, {
      notBefore: (job) => startedAt + patienceMs * timesAsked(job, journal),
      onBegin: (job) => {
        for (const {url} of job.links) journal?.begin(url)
      },
      onResult: (result) => {
        record(result)
        onProgress?.(results.size, links.length, 'links')
      }
    })
    if (endpoints && !signal.aborted) {
      const {timeoutMs, userAgent, archivePerMinute} = settings
      const perMinute = options.archive?.perMinute ?? archivePerMinute
      const client = createArchiveClient({timeoutMs, userAgent, perMinute, signal})
      await lookUpCopies(links, results, {endpoints, client, signal, record, onProgress})
    }
    const ordered = links.map((link) => results.get(link.url) ?? uncheckedResult(link))
    const isComplete = !signal.aborted
    journal?.finish(ordered, isComplete)
    return {results: ordered, isComplete}
  } finally {
    journal?.close()
    network.close()
  }
}

/** Take out of the jobs what the journal knows already. What was being asked when an earlier run was killed comes last. */
function withoutKept(jobs: readonly Job[], journal: Journal | undefined, results: Map<string, LinkResult>): Job[] {
  if (!journal) return [...jobs]
  const waiting = jobs.flatMap((job) => {
    const links = job.links.filter((link) => {
      const kept = journal.kept.get(link.url)
      if (kept) results.set(link.url, {...kept, articles: link.articles})
      return !kept
    })
    return links.length > 0 ? [{...job, links}] : []
  })
  return waiting.sort((a, b) => timesAsked(a, journal) - timesAsked(b, journal))
}

/** How often earlier processes of this run asked for it, and were killed. */
function timesAsked({links}: Job, journal: Journal | undefined): number {
  return Math.max(...links.map(({url}) => journal?.askedBefore.get(url) ?? 0))
}

function openJournalFor(file: string, options: CheckLinksOptions, maxAgeMs: number): Journal {
  const {resume = true, allowPrivate, include, exclude, rewrite, robots} = options
  const call = JSON.stringify([Boolean(allowPrivate), include?.map(String), exclude?.map(String), rewrite, robots])
  return openJournal(file, {resume, maxAgeMs, call})
}

function withoutUndefined<T extends object>(options: T): {[Key in keyof T]?: Exclude<T[Key], undefined>} {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>
  }
}
