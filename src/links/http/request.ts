import http, {type ClientRequest, type IncomingHttpHeaders, type IncomingMessage} from 'node:http'
import https from 'node:https'
import type {LookupFunction} from 'node:net'
import {LinkFault} from '../fault.ts'
import type {HostAddress} from '../safety/resolver.ts'
import {startTimeLimit} from '../time-limit.ts'
import type {HttpAgents} from './agents.ts'
import {toLinkFault} from './faults.ts'

/** One request, and how much of its answer is wanted. */
export interface HttpRequest {
  url: URL
  method: 'HEAD' | 'GET'
  headers: Record<string, string>
  /** The addresses that were judged for the host; the connection goes to one of them. */
  addresses: readonly HostAddress[]
  /** Whether it is to have a connection of its own: one that was cut before would only be cut again. */
  isFresh: boolean
  /** Bytes of the body that are read; the connection is cut when more comes. */
  sampleBytes: number
  /** Limit for each step: connecting, the headers, the sample. */
  timeoutMs: number
  signal: AbortSignal
}

/** An answer of HTTP, with as much of its body as was wanted. */
export interface HttpReply {
  status: number
  words: string
  headers: IncomingHttpHeaders
  sample: Buffer
}

/** Headers larger than this are refused, in bytes. */
export const maxHeaderBytes = 16 * 1024

type Step = 'while connecting' | 'in the TLS handshake' | 'before the headers' | 'in the headers' | 'in the body'

/**
 * Send one request and read the answer's head and sample. Redirects are not followed, nothing is unpacked, no cookie
 * and no credential is sent.
 *
 * A kept connection may have been closed by the server, or hold the rest of an earlier answer: what fails on one is
 * asked again on a fresh one.
 * *Errors*: throws `LinkFault`; the reason of `signal` when that ends it.
 */
export async function sendRequest(request: HttpRequest, agents: HttpAgents): Promise<HttpReply> {
  const {kept, fresh} = agents.for(request.url)
  const first = await exchange(request, request.isFresh ? fresh : kept)
  if (first.type === 'reply') return first.reply
  if (!first.isReused) throw first.error
  const second = await exchange(request, fresh)
  if (second.type === 'reply') return second.reply
  throw second.error
}

type Exchange = {type: 'reply'; reply: HttpReply} | {type: 'failure'; error: unknown; isReused: boolean}

function exchange(request: HttpRequest, agent: http.Agent): Promise<Exchange> {
  const {url, method, headers, sampleBytes, timeoutMs, signal} = request
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({type: 'failure', error: signal.reason, isReused: false})
    let step: Step = 'while connecting'
    let isSettled = false
    let response: IncomingMessage | undefined
    const chunks: Buffer[] = []
    let bytes = 0
    const isSecure = url.protocol === 'https:'
    const client: ClientRequest = (isSecure ? https : http).request(url, {
      method,
      headers,
      agent,
      maxHeaderSize: maxHeaderBytes,
      lookup: pinned(request.addresses)
    })
    const limit = startTimeLimit(timeoutMs, onTimeout)
    signal.addEventListener('abort', onAbort)

    client.on('socket', (socket) => {
      if (!socket.connecting) enter('before the headers')
      else {
        socket.once('connect', () => enter(isSecure ? 'in the TLS handshake' : 'before the headers'))
        if (isSecure) socket.once('secureConnect', () => enter('before the headers'))
      }
      // Bytes that come before the headers are whole: the server is slow, not silent
      socket.once('data', () => {
        if (step === 'before the headers') step = 'in the headers'
      })
    })
    client.on('error', (error) => {
      // What follows a whole answer, as bytes past its stated length, does not undo it: its end is still to come
      if (!response?.complete) fail(toLinkFault(error, url, step))
    })
    client.on('upgrade', (_, socket) => {
      socket.destroy()
      fail(new LinkFault('protocol', 'it switches to another protocol'))
    })
    client.on('response', (incoming) => {
      response = incoming
      enter('in the body')
      // Nobody needs what comes with a redirect, and it may never end
      if (method === 'GET' && incoming.headers.location && incoming.statusCode?.toString().startsWith('3')) succeed()
      incoming.on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        bytes += chunk.length
        if (bytes > sampleBytes || (bytes === sampleBytes && !endsAt(incoming, bytes))) succeed()
      })
      incoming.on('end', succeed)
      incoming.on('error', (error) => fail(toLinkFault(error, url, step)))
      incoming.on('close', () => {
        if (!isSettled) fail(new LinkFault('reset', step))
      })
    })
    client.end()

    function enter(next: Step): void {
      if (isSettled) return
      step = next
      limit.refresh()
    }

    function onTimeout(): void {
      const shown = `${timeoutMs / 1000} s`
      if (response && bytes >= sampleBytes && bytes > 0) succeed()
      else if (step === 'while connecting') fail(new LinkFault('connect-timeout', shown))
      else if (step === 'in the TLS handshake') fail(new LinkFault('tls', `no answer in time (${shown})`))
      else fail(new LinkFault('timeout', `${step} (${shown})`))
    }

    function onAbort(): void {
      fail(signal.reason)
    }

    function succeed(): void {
      if (isSettled || !response) return
      // Only a connection whose answer was read to the end can be kept
      if (!response.complete) client.destroy()
      settle({
        type: 'reply',
        reply: {
          status: response.statusCode ?? 0,
          words: response.statusMessage ?? '',
          headers: response.headers,
          sample: Buffer.concat(chunks).subarray(0, sampleBytes)
        }
      })
    }

    function fail(error: unknown): void {
      if (isSettled) return
      client.destroy()
      const isOfConnection =
        error instanceof LinkFault && (error.fault.type === 'reset' || error.fault.type === 'protocol')
      settle({type: 'failure', error, isReused: client.reusedSocket && isOfConnection && bytes === 0})
    }

    function settle(outcome: Exchange): void {
      isSettled = true
      limit.clear()
      signal.removeEventListener('abort', onAbort)
      resolve(outcome)
    }
  })
}

/** Whether the stated length says that nothing more comes. */
function endsAt(response: IncomingMessage, bytes: number): boolean {
  return Number(response.headers['content-length'] ?? Number.NaN) === bytes
}

/** A lookup that gives what was judged, so that nothing else can be connected to. */
function pinned(addresses: readonly HostAddress[]): LookupFunction {
  return (_, options, callback) => {
    const [first] = addresses
    if (options.all || !first) callback(null, [...addresses])
    else callback(null, first.address, first.family)
  }
}
