import {Client, FTPError} from 'basic-ftp'
import {LinkFault} from '../fault.ts'
import type {HostAddress} from '../safety/resolver.ts'
import {withLimit} from '../with-limit.ts'
import {createDialogue, type Dialogue} from './dialogue.ts'
import {toFtpFault} from './faults.ts'

const user = 'anonymous'
/** By custom an address that says who asks. */
const password = 'link-check@kbatlas.invalid'

/** Replies that say that the door is closed to us, for now or for good. */
const closedDoor = new Set([332, 421, 430, 530, 532])

/**
 * Connect to a server, log in anonymously and ask for binary transfers.
 *
 * *Errors*: throws `LinkFault`.
 */
export async function openDialogue(url: URL, addresses: readonly HostAddress[], timeoutMs: number): Promise<Dialogue> {
  // The limits are ours: those of the library start anew with every byte
  const client = new Client(0)
  // Bytes of names pass through as they are, in listings and in paths
  client.ftp.encoding = 'latin1'
  try {
    await connect(client, url, addresses, timeoutMs)
    await withLimit(
      client.login(user, password),
      timeoutMs,
      () => new LinkFault('timeout', limitOf('while logging in'))
    )
    const dialogue = createDialogue(client, url, timeoutMs)
    await dialogue.command('TYPE I')
    return dialogue
  } catch (error) {
    client.close()
    throw toLoginFault(error, url)
  }

  function limitOf(step: string): string {
    return `${step} (${timeoutMs / 1000} s)`
  }
}

/** Try the addresses in turn, as far as connecting goes. */
async function connect(client: Client, url: URL, addresses: readonly HostAddress[], timeoutMs: number): Promise<void> {
  const limit = `${timeoutMs / 1000} s`
  let failure: unknown
  for (const {address} of addresses) {
    const greeting = client.connect(address, url.port === '' ? 21 : Number(url.port))
    greeting.catch(() => {})
    const connected = new Promise<void>((resolve) => client.ftp.socket.once('connect', () => resolve()))
    try {
      await withLimit(Promise.race([connected, greeting]), timeoutMs, () => new LinkFault('connect-timeout', limit))
    } catch (error) {
      failure = error
      continue
    }
    await withLimit(greeting, timeoutMs, () => new LinkFault('timeout', `before the greeting (${limit})`))
    return
  }
  throw failure
}

function toLoginFault(error: unknown, url: URL): unknown {
  if (!(error instanceof FTPError)) return toFtpFault(error, url)
  const words = error.message.slice(0, 120)
  return closedDoor.has(error.code)
    ? new LinkFault('ftp-login', words, error.code)
    : new LinkFault('ftp-dialogue', words, error.code)
}
