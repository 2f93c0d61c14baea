import type {Fault} from './fault.ts'
import type {Redirect} from './result.ts'

/** What a server said of an address, before anybody judges it. */
export interface Answer {
  scheme: 'http' | 'ftp'
  /** Last status code. */
  status: number
  /** The server's own words for it, `Not Found`. */
  words: string
  contentType: string | null
  /** Bytes of the whole thing; null when the server does not say. */
  contentLength: number | null
  /** How the bytes are packed, as `gzip`; they are never unpacked, so such a sample says nothing of the thing. */
  contentEncoding: string | null
  /** ISO 8601. */
  lastModified: string | null
  /** How long the server asks to be left alone. */
  retryAfterMs: number | null
  /** Header of a bot wall, when there is one. */
  wall: string | null
  /** The first bytes; null when none were asked for or none can be had. */
  sample: Uint8Array | null
  /** Names in the directory, when the thing is one. */
  listing: string[] | null
}

/** All that came of asking for an address. */
export type Evidence = Trail & ({answer: Answer; fault: null} | {answer: null; fault: Fault})

/** The way to the answer. */
export interface Trail {
  /** The address that was asked last; null when no server was asked. */
  finalUrl: string | null
  redirects: Redirect[]
}

/** An answer with nothing in it yet. */
export function emptyAnswer(scheme: Answer['scheme'], status: number, words: string): Answer {
  return {
    scheme,
    status,
    words,
    contentType: null,
    contentLength: null,
    contentEncoding: null,
    lastModified: null,
    retryAfterMs: null,
    wall: null,
    sample: null,
    listing: null
  }
}
