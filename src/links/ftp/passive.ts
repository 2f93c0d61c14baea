import {connect, type Socket} from 'node:net'
import type {Client} from 'basic-ftp'
import {LinkFault} from '../fault.ts'
import {withLimit} from '../with-limit.ts'
import type {Dialogue} from './dialogue.ts'

/** What is known of a server's passive modes. */
export interface PassiveMemory {
  hasExtendedPassive: boolean
}

/**
 * Open a data connection, by EPSV or else by PASV, always to the address of the control connection: a reply that names
 * another host is refused, since it would make us connect to hosts that nobody judged.
 *
 * *Errors*: throws `LinkFault`: `passive-host`, `ftp-dialogue`; null when the server has neither mode.
 */
export async function openDataConnection(
  dialogue: Dialogue,
  client: Client,
  memory: PassiveMemory,
  timeoutMs: number
): Promise<Socket | null> {
  const host = (client.ftp.socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/i, '')
  if (memory.hasExtendedPassive) {
    const reply = await dialogue.command('EPSV')
    const port = reply.code === 229 ? extendedPort(reply.words, host) : undefined
    const socket = port === undefined ? undefined : await open(host, port, timeoutMs).catch(() => undefined)
    if (socket) return socket
    // Refused, not understood, or a port that cannot be reached: the older way may work
    memory.hasExtendedPassive = false
  }
  const reply = await dialogue.command('PASV')
  if (reply.code !== 227) {
    if (reply.code === 500 || reply.code === 502 || reply.code === 504) return null
    throw new LinkFault('ftp-dialogue', `PASV was answered by ${reply.code} ${reply.words}`, reply.code)
  }
  const place = passivePlace(reply.words)
  if (!place) throw new LinkFault('ftp-dialogue', `PASV was answered by \`${reply.words}\``, reply.code)
  // 0.0.0.0 is how servers say that they do not know their own address
  if (place.host !== host && place.host !== '0.0.0.0') throw new LinkFault('passive-host', place.host, reply.code)
  return open(host, place.port, timeoutMs)
}

/** `229 Entering Extended Passive Mode (|||6446|)`; the two fields before the port are empty, or name the host. */
function extendedPort(words: string, host: string): number | undefined {
  const fields = /([!-~])(\d?)\1([^\s|]*?)\1(\d{1,5})\1/.exec(words)
  if (!fields) return undefined
  const [, , , namedHost = '', namedPort = ''] = fields
  if (namedHost !== '' && namedHost !== host) throw new LinkFault('passive-host', namedHost, 229)
  return toPort(Number(namedPort))
}

/** `227 Entering Passive Mode (192,0,2,7,25,46)`, with or without brackets. */
function passivePlace(words: string): {host: string; port: number} | undefined {
  const numbers = /(\d{1,3}),(\d{1,3}),(\d{1,3}),(\d{1,3}),(\d{1,3}),(\d{1,3})(?!\d)/.exec(words)?.slice(1).map(Number)
  if (!numbers || numbers.some((number) => number > 255)) return undefined
  const port = toPort((numbers[4] ?? 0) * 256 + (numbers[5] ?? 0))
  return port === undefined ? undefined : {host: numbers.slice(0, 4).join('.'), port}
}

function toPort(port: number): number | undefined {
  return port > 0 && port < 65_536 ? port : undefined
}

async function open(host: string, port: number, timeoutMs: number): Promise<Socket> {
  const socket = connect({host, port})
  try {
    await withLimit(
      new Promise<void>((resolve, reject) => {
        socket.once('connect', () => resolve())
        socket.once('error', reject)
      }),
      timeoutMs,
      () => new Error('no connection in time')
    )
    // Errors from here on are those of the transfer
    socket.removeAllListeners('error')
    socket.on('error', () => {})
    return socket
  } catch (error) {
    socket.destroy()
    const {code, message} = error as NodeJS.ErrnoException
    throw new LinkFault('ftp-dialogue', `the data connection to port ${port} cannot be opened (${code ?? message})`)
  }
}
