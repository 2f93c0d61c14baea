import {type Client, FTPError, type FTPResponse} from 'basic-ftp'
import {LinkFault} from '../fault.ts'
import {withLimit} from '../with-limit.ts'
import {toFtpFault} from './faults.ts'
import {openDataConnection} from './passive.ts'
import {collect, type Received} from './receive.ts'

/** A reply on the control connection: the code, and the words of its last line. */
export interface FtpReply {
  code: number
  words: string
}

/** What came of a command that sends data. */
export interface FtpTransfer {
  /** The last reply; the first one when no data was sent. */
  reply: FtpReply
  /** Words of the reply that announced the data, where servers like to put the size. */
  announcement: string
  received: Received
}

/** The talk with a server, after the login. */
export interface Dialogue {
  /**
   * Send a command and give the reply, whatever its code.
   *
   * *Errors*: throws `LinkFault`; `ftp-busy` when the server ends the dialogue by a 421.
   */
  command(line: string): Promise<FtpReply>
  /**
   * Send a command whose answer comes on a data connection, and take its first bytes.
   *
   * *Errors*: as `command`; null when the server has no passive mode.
   */
  transfer(line: string, maxBytes: number): Promise<FtpTransfer | null>
  /** Names in a raw listing. */
  parseNames(listing: string): string[]
  isOpen(): boolean
  close(): void
}

/** After a transfer is cut, the server has so long to say so; else the dialogue starts anew. */
const cutMs = 2_000

/** Make the dialogue on a client that is logged in. */
export function createDialogue(client: Client, url: URL, timeoutMs: number): Dialogue {
  const memory = {hasExtendedPassive: true}
  const dialogue: Dialogue = {
    async command(line) {
      const reply = await step(line, client.sendIgnoringError(line))
      return checked(toReply(reply))
    },

    async transfer(line, maxBytes) {
      const data = await openDataConnection(dialogue, client, memory, timeoutMs)
      if (!data) return null
      const receiving = collect(data, maxBytes)
      try {
        const {opening, closing} = start(line)
        const first = checked(toReply(await step(line, opening)))
        if (first.code >= 300) return {reply: first, announcement: '', received: {bytes: Buffer.alloc(0), end: 'whole'}}
        const received = await step(`${verbOf(line)}, waiting for the data`, receiving)
        const reply = received.end === 'full' ? await cutShort(closing, first) : await step(line, closing).then(toReply)
        return {reply: checked(reply), announcement: first.words, received}
      } finally {
        data.destroy()
      }
    },

    parseNames(listing) {
      try {
        return client.parseList(listing).map(({name}) => name)
      } catch {
        // A form that the library does not know: every word may be a name
        return listing.split(/\s+/).filter(Boolean)
      }
    },

    isOpen: () => !client.closed,
    close: () => client.close()
  }
  return dialogue

  /** Wait for a part of the dialogue; when it takes too long, the dialogue is over. */
  async function step<T>(line: string, promise: Promise<T>): Promise<T> {
    try {
      const error = () => new LinkFault('timeout', `after ${verbOf(line)} (${timeoutMs / 1000} s)`)
      return await withLimit(promise, timeoutMs, error)
    } catch (error) {
      if (error instanceof LinkFault && error.fault.type === 'timeout') client.close()
      throw toFtpFault(error, url)
    }
  }

  /** Send a command that is answered twice: before the data and after it. */
  function start(line: string): {opening: Promise<FTPResponse>; closing: Promise<FTPResponse>} {
    const first = Promise.withResolvers<FTPResponse>()
    const closing: Promise<FTPResponse> = client.ftp.handle(line, (response, task) => {
      if (response instanceof Error && !(response instanceof FTPError)) return task.reject(response)
      const {code, message} = response
      first.resolve({code, message})
      if (code >= 200) task.resolve({code, message})
    })
    closing.catch(() => {})
    return {opening: Promise.race([first.promise, closing]), closing}
  }

  /** What the server says to a cut is no news; that it says it matters, or its reply would answer the next command. */
  async function cutShort(closing: Promise<FTPResponse>, first: FtpReply): Promise<FtpReply> {
    try {
      await withLimit(closing, Math.min(cutMs, timeoutMs), () => new Error('no reply'))
    } catch {
      client.close()
    }
    return first
  }

  function checked(reply: FtpReply): FtpReply {
    if (reply.code !== 421) return reply
    client.close()
    throw new LinkFault('ftp-busy', `421 ${reply.words}`, 421)
  }
}

function toReply({code, message}: FTPResponse): FtpReply {
  const lastLine = message.trimEnd().split('\n').at(-1) ?? ''
  return {
    code,
    words: lastLine
      .replace(/^\d{3}[ -]?/, '')
      .trim()
      .slice(0, 120)
  }
}

function verbOf(line: string): string {
  return line.split(' ', 1)[0] ?? line
}
