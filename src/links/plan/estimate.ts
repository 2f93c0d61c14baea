import type {Job} from './jobs.ts'

/** What a run means for one server. */
export interface LaneEstimate {
  lane: string
  addresses: number
  requests: number
  seconds: number
}

/** What a run means as a whole; servers are asked side by side, so the longest decides, or the concurrency. */
export interface Estimate {
  lanes: LaneEstimate[]
  addresses: number
  requests: number
  seconds: number
}

/** Requests of an address: GET, HEAD while it is new at a host, and now and then a redirect or a random path; of FTP, commands. */
const requestsPerAddress = {http: 1.8, ftp: 2.5}

/** Time of one request, in milliseconds, where nothing better is known. */
const usualRequestMs = 300

/** Estimate how long the jobs will take, server by server, the longest first. */
export function estimate(
  jobs: readonly Job[],
  {concurrency, perHost, delayMs}: {concurrency: number; perHost: number; delayMs: number}
): Estimate {
  const counts = new Map<string, number>()
  for (const {lane} of jobs) counts.set(lane, (counts.get(lane) ?? 0) + 1)
  const lanes = [...counts].map(([lane, addresses]) => {
    const isFtp = lane.startsWith('ftp:')
    const requests = Math.ceil(addresses * requestsPerAddress[isFtp ? 'ftp' : 'http'])
    const parallel = isFtp ? 1 : Math.min(perHost, concurrency)
    const seconds = (requests * Math.max(delayMs, usualRequestMs / parallel)) / 1000
    return {lane, addresses, requests, seconds}
  })
  lanes.sort((a, b) => b.seconds - a.seconds || (a.lane < b.lane ? -1 : 1))
  const requests = lanes.reduce((sum, lane) => sum + lane.requests, 0)
  const atFullSpeed = (requests * usualRequestMs) / concurrency / 1000
  return {
    lanes,
    addresses: jobs.reduce((sum, job) => sum + job.links.length, 0),
    requests,
    seconds: Math.max(lanes[0]?.seconds ?? 0, atFullSpeed)
  }
}
