import type {Handler} from '../behaviour.ts'

/** A program: begins with `MZ`, and is larger than any sample. */
export const program = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(60_000, 0x90)])

/** A zip file, small enough to come whole. */
export const zip = Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'), Buffer.alloc(900, 7)])

export const cabinet = Buffer.concat([Buffer.from('MSCF\0\0\0\0', 'latin1'), Buffer.alloc(5_000, 1)])

export const page = (title: string, text = title) =>
  `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><p>${text}</p></body></html>\n`

/** Serve bytes as a good server does: HEAD without a body, a range when one is asked for. */
export function serve(body: Buffer | string, headers: Record<string, string> = {}): Handler {
  const bytes = Buffer.from(body)
  return ({request, response}) => {
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
    if (request.method === 'GET' && range) {
      const last = Math.min(Number(range[2]), bytes.length - 1)
      const part = bytes.subarray(Number(range[1]), last + 1)
      response.writeHead(206, {
        'Content-Length': part.length,
        'Content-Range': `bytes ${range[1]}-${last}/${bytes.length}`,
        ...headers
      })
      response.end(part)
      return
    }
    response.writeHead(200, {'Content-Length': bytes.length, ...headers})
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }
}

/** As `serve`, by a server that knows no ranges. */
export function serveWhole(body: Buffer | string, headers: Record<string, string | number> = {}): Handler {
  const bytes = Buffer.from(body)
  return ({request, response}) => {
    response.writeHead(200, {'Content-Length': bytes.length, ...headers})
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }
}

export function serveHtml(html: string, headers: Record<string, string> = {}): Handler {
  return serve(html, {'Content-Type': 'text/html', ...headers})
}

/** Answer every method with a status. */
export function answer(status: number, headers: Record<string, string> = {}, body = `status ${status}`): Handler {
  return ({request, response}) => {
    response.writeHead(status, {'Content-Type': 'text/plain', ...headers})
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

/** Redirect; a location that begins with `./` is beside the behaviour's base, others go out as they are. */
export function redirect(status: number, location: string): Handler {
  return ({response, base}) => {
    response.writeHead(status, {Location: location.replace(/^\.\//, `${base}/`)})
    response.end()
  }
}

/** One answer for HEAD, another for GET. */
export function byMethod(head: Handler, get: Handler): Handler {
  return (exchange) => (exchange.request.method === 'HEAD' ? head(exchange) : get(exchange))
}

/** Different answers one after the other; the last one stays. */
export function inTurn(...handlers: [Handler, ...Handler[]]): Handler {
  return (exchange) => (handlers[exchange.visits] ?? handlers.at(-1) ?? handlers[0])(exchange)
}

/** Write bytes past the HTTP server, then cut the connection, or leave it open. */
export function raw(bytes: string | Buffer, end: 'cut' | 'reset' | 'open' = 'cut'): Handler {
  return ({request: {socket}}) => {
    socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, () => {
      if (end === 'cut') socket.end()
      if (end === 'reset') socket.resetAndDestroy()
    })
  }
}

/** Never answer. */
export const silence: Handler = () => {}

/** Write one byte after the other. */
export function drip(head: string, everyMs = 60): Handler {
  return ({request: {socket}}) => {
    let at = 0
    const timer = setInterval(() => {
      if (socket.destroyed) clearInterval(timer)
      else socket.write(head[at++ % head.length] ?? '')
    }, everyMs)
    socket.on('close', () => clearInterval(timer))
  }
}
