import {tryAddress} from '../address.ts'
import type {Fault} from '../fault.ts'
import type {PlannedLink} from './planned-link.ts'
import {type RewriteRule, rewrite} from './rewrite.ts'

/** One thing to ask for, and the addresses that are settled by it: those that differ by their fragment, for example. */
export interface Job {
  /** The address that is asked; a text, since a run holds thousands of them. */
  target: string
  /** The server that it is at, as `http://host:port`. */
  lane: string
  isMirror: boolean
  links: PlannedLink[]
}

/** An address that need not be asked. */
export interface SettledLink {
  link: PlannedLink
  fault: Fault
}

export interface JobOptions {
  include?: readonly RegExp[]
  exclude?: readonly RegExp[]
  rewrite?: readonly RewriteRule[]
}

/** Turn addresses into jobs, in order of the plan; what cannot or shall not be asked is settled at once. */
export function planJobs(links: readonly PlannedLink[], options: JobOptions): {jobs: Job[]; settled: SettledLink[]} {
  const jobs = new Map<string, Job>()
  const settled: SettledLink[] = []
  for (const link of links) {
    const {url, fault} = isWanted(link.url, options) ? tryAddress(link.url) : {fault: excluded}
    if (!url) {
      settled.push({link, fault: fault ?? excluded})
      continue
    }
    const mirror = rewrite(url, options.rewrite ?? [])
    const target = (mirror ?? url).href
    const job = jobs.get(target) ?? {target, lane: laneOf(mirror ?? url), isMirror: mirror !== undefined, links: []}
    jobs.set(target, job)
    job.links.push(link)
  }
  return {jobs: [...jobs.values()], settled}
}

/** The server of an address. */
export function laneOf({protocol, host}: URL): string {
  return `${protocol}//${host}`
}

const excluded: Fault = {type: 'excluded', detail: ''}

function isWanted(url: string, {include = [], exclude = []}: JobOptions): boolean {
  const isIncluded = include.length === 0 || include.some((pattern) => pattern.test(url))
  return isIncluded && !exclude.some((pattern) => pattern.test(url))
}
