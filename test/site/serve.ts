import {readFile, stat} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join} from 'node:path'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml'
}

/** A static host: files as they are, `index.html` for folders, `404.html` for what does not exist. */
export async function serve(folder: string, prefix = '/'): Promise<{origin: string; close(): void}> {
  const server: Server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = path.startsWith(prefix) ? await fileAt(join(folder, path.slice(prefix.length))) : null
    const type = types[file === null ? '.html' : extname(file)] ?? 'application/octet-stream'
    response.writeHead(file ? 200 : 404, {'content-type': type, 'cache-control': 'no-store'})
    response.end(await readFile(file ?? join(folder, '404.html')))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close()
      server.closeAllConnections()
    }
  }
}

async function fileAt(path: string): Promise<string | null> {
  const facts = await stat(path).catch(() => null)
  if (facts?.isDirectory()) return fileAt(join(path, 'index.html'))
  return facts ? path : null
}
