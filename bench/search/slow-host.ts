import {readFileSync, statSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join, normalize} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {gzipSync} from 'node:zlib'

/** A static host that is far away and compresses with gzip. */
export interface SlowHost {
  address: string
  /** Bytes of all answers so far, as they are sent. */
  bytes(): number
  close(): void
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml'
}

/** Serve a folder; every request waits so long. Files are compressed once, those of `early` at once. */
export function startSlowHost(root: string, latencyMs: number, early: readonly string[] = []): SlowHost {
  let bytes = 0
  const kept = new Map<string, Buffer>()
  const compressed = (file: string): Buffer => {
    const known = kept.get(file) ?? gzipSync(readFileSync(file), {level: 6})
    kept.set(file, known)
    return known
  }
  for (const file of early) compressed(join(root, file))

  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const file = path.endsWith('/') ? join(root, path, 'index.html') : join(root, path)
    await setTimeout(latencyMs)
    if (!statSync(file, {throwIfNoEntry: false})?.isFile()) return response.writeHead(404).end()
    const body = compressed(file)
    bytes += body.length
    if (process.env.TRACE) console.log(path, body.length)
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'cache-control': 'max-age=600'
    })
    response.end(body)
  }).listen(0)
  const {port} = server.address() as AddressInfo
  return {address: `http://localhost:${port}`, bytes: () => bytes, close: () => server.close()}
}
