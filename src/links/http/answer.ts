import {STATUS_CODES} from 'node:http'
import type {Answer} from '../evidence.ts'
import {parseRetryAfter} from '../politeness/retry-after.ts'
import type {HttpReply} from './request.ts'

/** Take from an answer of HTTP what the checks look at. */
export function toAnswer({status, words, headers}: HttpReply, sample: Uint8Array | null): Answer {
  return {
    scheme: 'http',
    status,
    words: (words || STATUS_CODES[status] || '').slice(0, 80),
    contentType: headers['content-type']?.slice(0, 200) ?? null,
    contentLength: totalLength(status, headers['content-range'], headers['content-length'], sample),
    contentEncoding: contentEncoding(headers['content-encoding']),
    lastModified: toIso(headers['last-modified']),
    retryAfterMs: parseRetryAfter(headers['retry-after'], Date.now()),
    wall: wallHeader(headers),
    sample,
    listing: null
  }
}

/** The length of the whole thing: of a part, it is the number after the slash. */
function totalLength(
  status: number,
  range: string | undefined,
  length: string | undefined,
  sample: Uint8Array | null
): number | null {
  if (status === 206) {
    const total = /\/\s*(\d+)\s*$/.exec(range ?? '')?.[1]
    return total === undefined ? null : Number(total)
  }
  if (length !== undefined) return /^\d+$/.test(length) ? Number(length) : null
  return sample?.length === 0 ? 0 : null
}

function contentEncoding(value: string | undefined): string | null {
  const coding = value?.trim().toLowerCase()
  return !coding || coding === 'identity' ? null : coding
}

function toIso(date: string | undefined): string | null {
  const time = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** Headers by which the walls against programs name themselves. */
function wallHeader(headers: HttpReply['headers']): string | null {
  if (headers['cf-mitigated']) return 'cf-mitigated'
  if (headers['x-amzn-waf-action']) return 'x-amzn-waf-action'
  if (headers['x-datadome'] && headers['x-datadome'] !== 'protected') return 'x-datadome'
  return null
}
