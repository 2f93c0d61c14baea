import {type Answer, emptyAnswer} from '../evidence.ts'
import {LinkFault} from '../fault.ts'
import type {Dialogue, FtpReply} from '../ftp/dialogue.ts'
import {ftpPath, nameOf, parentOf} from '../ftp/path.ts'
import type {Scheme} from './scheme.ts'

/** Directories larger than this are read to here, in bytes. */
const maxListingBytes = 1024 * 1024

/** Replies that say that a command is not known, and nothing of the file. */
const notKnown = new Set([500, 501, 502, 503, 504])

/**
 * Addresses of FTP: `SIZE` and `MDTM` of a file and its first bytes, a listing of a directory. What a server does not
 * know is found out another way; a thing is gone when it is there neither as a file nor as a directory.
 */
export const ftp: Scheme = {
  protocols: ['ftp:'],
  async ask(url, {sampleBytes, signal}, network) {
    const {path, isDirectory} = ftpPath(url)
    const addresses = await network.resolver.resolve(url.hostname)
    const answer = await network.gates.run(url.hostname, signal, () =>
      network.ftp
        .of(url)
        .use(addresses, signal, (dialogue) =>
          isDirectory ? askDirectoryFirst(dialogue, path) : askFileFirst(dialogue, path, sampleBytes)
        )
    )
    return {type: 'answer', answer}

    async function askDirectoryFirst(dialogue: Dialogue, path: string): Promise<Answer> {
      const directory = await askDirectory(dialogue, path)
      if (directory.status < 400 || path === '/') return directory
      const file = await askFile(dialogue, path, sampleBytes)
      return file.status < 400 ? file : directory
    }
  }
}

async function askFileFirst(dialogue: Dialogue, path: string, sampleBytes: number): Promise<Answer> {
  const file = await askFile(dialogue, path, sampleBytes)
  if (file.status !== 550) return file
  const directory = await askDirectory(dialogue, path)
  return directory.status < 400 ? directory : file
}

async function askFile(dialogue: Dialogue, path: string, sampleBytes: number): Promise<Answer> {
  const size = await dialogue.command(`SIZE ${path}`)
  const bytes = size.code === 213 ? sizeIn(size.words) : null
  // A server that is busy or wants a login says so to every command
  if (size.code >= 400 && size.code !== 550 && !notKnown.has(size.code)) return failed(size)
  if (bytes === 0) return {...emptyAnswer('ftp', size.code, size.words), contentLength: 0}
  if (size.code === 550 && !(await isThereAfterAll(dialogue, path))) return failed(size)

  // Before the data, after which the dialogue may be over
  const lastModified = await modifiedAt(dialogue, path)
  const transfer = await dialogue.transfer(`RETR ${path}`, sampleBytes)
  if (!transfer || notKnown.has(transfer.reply.code)) {
    // No first bytes from this server: its word, or its listing, has to do
    if (size.code !== 213) return askParent(dialogue, path)
    return {...emptyAnswer('ftp', size.code, size.words), contentLength: bytes, lastModified}
  }
  const {reply, announcement, received} = transfer
  if (reply.code >= 400) return failed(reply)
  const isShort =
    received.end === 'cut' || (received.end === 'whole' && received.bytes.length < Math.min(bytes ?? 0, sampleBytes))
  if (isShort) {
    const promised = bytes === null ? '' : ` of ${bytes}`
    throw new LinkFault('ftp-dialogue', `the data ended after ${received.bytes.length}${promised} bytes`, reply.code)
  }
  const contentLength = bytes ?? (received.end === 'whole' ? received.bytes.length : sizeInAnnouncement(announcement))
  const {code, words} = size.code === 213 ? size : reply
  return {...emptyAnswer('ftp', code, words), contentLength, lastModified, sample: received.bytes}
}

/** Without `SIZE` and without `RETR`, a file is there when its directory lists it. */
async function askParent(dialogue: Dialogue, path: string): Promise<Answer> {
  const parent = await askDirectory(dialogue, parentOf(path))
  if (parent.status >= 400 || !parent.listing) return parent
  const name = nameOf(path).toLowerCase()
  return parent.listing.some((entry) => entry.toLowerCase() === name)
    ? {...parent, listing: null}
    : emptyAnswer('ftp', 550, 'not in the listing of its directory')
}

async function askDirectory(dialogue: Dialogue, path: string): Promise<Answer> {
  const entered = await dialogue.command(`CWD ${path}`)
  if (entered.code >= 400) return failed(entered)
  const transfer = (await list(dialogue, 'LIST')) ?? (await list(dialogue, 'NLST'))
  const answer = emptyAnswer('ftp', entered.code, entered.words)
  if (!transfer) return answer
  // Some servers answer 550 where there is nothing to list
  if (transfer.reply.code === 550 || transfer.reply.code === 450) return {...answer, listing: []}
  if (transfer.reply.code >= 400) return failed(transfer.reply)
  if (transfer.received.end === 'cut') throw new LinkFault('ftp-dialogue', 'the listing was cut off')
  const listing = dialogue.parseNames(transfer.received.bytes.toString('latin1'))
  return {...answer, status: transfer.reply.code, listing: listing.filter((name) => name !== '.' && name !== '..')}
}

/** Undefined when the server does not know the command or has no passive mode. */
async function list(dialogue: Dialogue, command: string) {
  const transfer = await dialogue.transfer(command, maxListingBytes)
  return transfer && !notKnown.has(transfer.reply.code) ? transfer : undefined
}

/** Some servers answer 550 to `SIZE` of a file that they have; but what is no file either way is not there. */
async function isThereAfterAll(dialogue: Dialogue, path: string): Promise<boolean> {
  const {code} = await dialogue.command(`CWD ${path}`)
  if (code < 300) return false
  try {
    const transfer = await dialogue.transfer(`RETR ${path}`, 0)
    return transfer !== null && transfer.reply.code < 400
  } catch (error) {
    if (error instanceof LinkFault) return false
    throw error
  }
}

/** `213 19991007151300`; the year 2000 is `19100` on some servers, which is passed over. */
async function modifiedAt(dialogue: Dialogue, path: string): Promise<string | null> {
  const {code, words} = await dialogue.command(`MDTM ${path}`)
  const time = code === 213 ? /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(words) : null
  if (!time) return null
  const [, year, month, day, hour, minute, second] = time
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}

function failed({code, words}: FtpReply): Answer {
  return emptyAnswer('ftp', code, words)
}

function sizeIn(words: string): number | null {
  const digits = /^\s*(\d{1,15})\b/.exec(words)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** `150 Opening BINARY mode data connection for a.zip (12345 bytes).` */
function sizeInAnnouncement(words: string): number | null {
  const digits = /\((\d{1,15}) bytes?\)/i.exec(words)?.[1]
  return digits === undefined ? null : Number(digits)
}
