import {once} from 'node:events'
import http from 'node:http'
import type {AddressInfo} from 'node:net'
import type {HttpBehaviour} from './behaviour.ts'

/** The web servers of the farm: all of them one, that listens at every address of the loopback network. */
export interface HttpFarm {
  /** The address of a behaviour at its own host, or all at one. */
  urlOf(behaviour: HttpBehaviour, isShared?: boolean): string
  /** Requests that came, as `GET /folder/path`. */
  log: string[]
  close(): Promise<void>
}

/** Start the farm. */
export async function startHttpFarm(behaviours: readonly HttpBehaviour[]): Promise<HttpFarm> {
  const log: string[] = []
  const visits = new Map<string, number>()
  const memories = new Map<string, Map<string, number>>()
  const byFolder = new Map(behaviours.map((behaviour) => [folderOf(behaviour), behaviour]))
  const server = http.createServer((request, response) => {
    const url = request.url ?? ''
    log.push(`${request.method} ${url}`)
    const [, folder = '', path = ''] = /^\/([^/]*)(.*)$/.exec(url) ?? []
    const pages = byFolder.get(folder)?.pages
    const handler = pages?.[path] ?? pages?.['*']
    if (!handler) {
      response.writeHead(url === '/' || url.startsWith('/en-us/') ? 200 : 404, {'Content-Type': 'text/html'})
      response.end(request.method === 'HEAD' ? undefined : '<html><title>Farm</title></html>')
      return
    }
    const place = `${request.headers.host}${url}`
    const earlier = visits.get(place) ?? 0
    visits.set(place, earlier + 1)
    const memory = memories.get(place) ?? new Map<string, number>()
    memories.set(place, memory)
    handler({request, response, visits: earlier, memory, base: `http://${request.headers.host}/${folder}`})
  })
  server.on('clientError', (_, socket) => socket.destroy())
  server.listen(0, '0.0.0.0')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  return {
    urlOf(behaviour, isShared = false) {
      const at = behaviours.indexOf(behaviour)
      const host = isShared ? '127.0.0.1' : `127.0.1.${at + 1}`
      const [path = ''] = Object.keys(behaviour.pages)
      return `http://${host}:${port}/${folderOf(behaviour)}${path === '*' ? '/any/path.asp' : path}`
    },
    log,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    }
  }
}

function folderOf({name}: HttpBehaviour): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}
