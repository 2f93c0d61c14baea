import {once} from 'node:events'
import net, {type AddressInfo, type Server, type Socket} from 'node:net'

/** One control connection, as the commands of the server see it. */
export interface FtpControl {
  socket: Socket
  /** Send a reply, `220 Hello`; of several lines when it holds line ends. */
  reply(text: string): void
  /** The directory that was entered last. */
  directory: string
  /** Open a port for data, and tell it. */
  openData(): Promise<number>
  /** Wait for the data connection. */
  data(): Promise<Socket>
  /** What the server has under a path, made absolute. */
  find(path: string): {type: 'file'; bytes: Buffer} | {type: 'directory'; names: string[]} | undefined
}

export type FtpCommand = (control: FtpControl, argument: string) => void | Promise<void>

export interface FtpServerOptions {
  files?: Record<string, Buffer | string>
  /** Reply to the connection; a function does what it likes. */
  greeting?: string | ((control: FtpControl) => void)
  /** Commands that are other than those of a good server; a text is the reply. */
  commands?: Record<string, FtpCommand | string>
}

export interface FtpServer {
  port: number
  /** Lines that came, with a number for the connection: `1 SIZE /a.zip`. */
  log: string[]
  /** Connections that were open at once, at most. */
  readonly mostConnections: number
  close(): Promise<void>
}

/** Start an FTP server at an address of the loopback network. */
export async function startFtpServer(host: string, options: FtpServerOptions): Promise<FtpServer> {
  const log: string[] = []
  const open = new Set<Socket>()
  const dataServers = new Set<Server>()
  const dataSockets = new Set<Socket>()
  let connections = 0
  let mostConnections = 0
  const server = net.createServer((socket) => {
    const number = ++connections
    open.add(socket)
    mostConnections = Math.max(mostConnections, open.size)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => {})
    const control = createControl(socket)
    const {greeting = '220 Farm'} = options
    if (typeof greeting === 'string') control.reply(greeting)
    else greeting(control)
    let rest = ''
    socket.setEncoding('latin1')
    socket.on('data', (text: string) => {
      const lines = (rest + text).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        log.push(`${number} ${line}`)
        const [, verb = '', argument = ''] = /^(\S+) ?(.*)$/.exec(line) ?? []
        const command = options.commands?.[verb.toUpperCase()] ?? commands[verb.toUpperCase()] ?? '502 Not known.'
        if (typeof command === 'string') control.reply(command)
        else Promise.resolve(command(control, argument)).catch(() => socket.destroy())
      }
    })
  })
  server.listen(0, host)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    log,
    get mostConnections() {
      return mostConnections
    },
    async close() {
      for (const socket of [...open, ...dataSockets]) socket.destroy()
      for (const data of dataServers) data.close()
      server.close()
      await once(server, 'close')
    }
  }

  function createControl(socket: Socket): FtpControl {
    let coming: Promise<Socket> | undefined
    const control: FtpControl = {
      socket,
      directory: '/',
      reply: (text) => void socket.write(`${text.replace(/\r?\n/g, '\r\n')}\r\n`, 'latin1'),
      async openData() {
        const data = net.createServer()
        dataServers.add(data)
        const promise = once(data, 'connection').then(([connection]: Socket[]) => {
          connection?.on('error', () => {})
          if (connection) dataSockets.add(connection)
          data.close()
          return connection as Socket
        })
        coming = promise
        data.listen(0, host)
        await once(data, 'listening')
        return (data.address() as AddressInfo).port
      },
      data: () => coming ?? Promise.reject(new Error('no data connection')),
      find(path) {
        const absolute = path.startsWith('/') ? path : `${control.directory.replace(/\/$/, '')}/${path}`
        const files = options.files ?? {}
        const bytes = files[absolute]
        if (bytes !== undefined) return {type: 'file', bytes: Buffer.from(bytes as string)}
        const prefix = absolute.endsWith('/') ? absolute : `${absolute}/`
        const inside = Object.keys(files).filter((name) => name.startsWith(prefix))
        if (inside.length === 0 && absolute !== '/') return undefined
        const names = inside.map((name) => name.slice(prefix.length).split('/')[0] ?? '').filter(Boolean)
        return {type: 'directory', names: [...new Set(names)]}
      }
    }
    return control
  }
}

/** The commands of a good server. */
const commands: Record<string, FtpCommand> = {
  USER: ({reply}, name) => reply(name === 'anonymous' ? '331 Send your address as password.' : '530 Only anonymous.'),
  PASS: ({reply}) => reply('230 Welcome.'),
  TYPE: ({reply}) => reply('200 Type set.'),
  QUIT: ({reply, socket}) => {
    reply('221 Goodbye.')
    socket.end()
  },
  SIZE: ({reply, find}, path) => {
    const found = find(path)
    reply(found?.type === 'file' ? `213 ${found.bytes.length}` : '550 No such file.')
  },
  MDTM: ({reply, find}, path) => reply(find(path)?.type === 'file' ? '213 19991007151300' : '550 No such file.'),
  CWD: (control, path) => {
    if (control.find(path)?.type !== 'directory') return control.reply('550 No such directory.')
    control.directory = path.startsWith('/') ? path : `${control.directory}/${path}`
    control.reply('250 Changed.')
  },
  EPSV: async ({reply, openData}) => reply(`229 Extended passive mode (|||${await openData()}|)`),
  PASV: async ({reply, openData, socket}) => reply(passiveReply(socket.localAddress ?? '', await openData())),
  LIST: (control) => sendListing(control, unixLine),
  NLST: (control) => sendListing(control, (name) => name),
  RETR: async (control, path) => {
    const found = control.find(path)
    if (found?.type !== 'file') return control.reply('550 No such file.')
    await sendData(control, found.bytes)
  }
}

/** `227`, with host and port as six numbers. */
export function passiveReply(host: string, port: number): string {
  const address = host.replace(/^::ffff:/, '')
  return `227 Passive mode (${[...address.split('.'), port >> 8, port & 255].join(',')})`
}

/** Send bytes on the data connection, between the two replies for that; say so when the other side cuts it. */
export async function sendData({reply, data}: FtpControl, bytes: Buffer | string): Promise<void> {
  const length = Buffer.byteLength(bytes)
  reply(`150 Opening data connection (${length} bytes).`)
  const socket = await data()
  const isWhole = await new Promise((resolve) => {
    socket.on('error', () => resolve(false))
    socket.on('close', (hadError) => resolve(!hadError && socket.bytesWritten >= length))
    socket.resume()
    socket.end(bytes)
  })
  reply(isWhole ? '226 Done.' : '426 Connection closed, transfer aborted.')
}

/** List the entered directory, a line for each name. */
export async function sendListing(control: FtpControl, toLine: (name: string) => string): Promise<void> {
  const found = control.find(control.directory)
  const names = found?.type === 'directory' ? found.names : []
  await sendData(control, names.map((name) => `${toLine(name)}\r\n`).join(''))
}

const unixLine = (name: string) => `-rw-r--r--   1 ftp      ftp         12345 Oct 07  1999 ${name}`
