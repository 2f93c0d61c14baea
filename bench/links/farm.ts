import http from 'node:http'
import type {AddressInfo} from 'node:net'

export interface FarmOptions {
  hosts: number
  latencyMs: number
  /** Share of the addresses that fail: by 404, by 500, by a cut connection in turn. */
  failing: number
}

/** What the farm saw, over all hosts. */
export interface FarmCounts {
  requests: number
  mostAtOnce: number
  mostInASecond: number
  /** Requests for each path. */
  perPath: Record<string, number>
}

const options = JSON.parse(process.argv[2] ?? '{}') as FarmOptions
const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(20_000, 0x90)])
const counts = noCounts()
const atOnce = new Map<string, number>()
const times = new Map<string, number[]>()

const server = http.createServer({keepAliveTimeout: 60_000}, (request, response) => {
  const index = /^\/index\.html\?count=(\d+)/.exec(request.url ?? '')?.[1]
  if (index) return sendIndex(response, Number(index))
  count(request.headers.host ?? '', response)
  counts.perPath[request.url ?? ''] = (counts.perPath[request.url ?? ''] ?? 0) + 1
  setTimeout(() => answer(request, response), options.latencyMs)
})
server.listen(0, '0.0.0.0', 4096, () => process.send?.((server.address() as AddressInfo).port))
process.on('message', () => {
  process.send?.(counts)
  Object.assign(counts, noCounts())
})
process.on('disconnect', () => process.exit())

function answer(request: http.IncomingMessage, response: http.ServerResponse): void {
  const number = Number(/(\d+)\.exe$/.exec(request.url ?? '')?.[1] ?? Number.NaN)
  const every = options.failing > 0 ? Math.round(1 / options.failing) : Number.POSITIVE_INFINITY
  if (Number.isNaN(number)) response.writeHead(404).end()
  else if (options.failing > 0 && number % every === 0) fail(Math.floor(number / every) % 3, request, response)
  else if (request.method === 'HEAD') response.writeHead(200, {'Content-Length': program.length}).end()
  else sendProgram(request, response)
}

function fail(kind: number, request: http.IncomingMessage, response: http.ServerResponse): void {
  if (kind === 2) request.socket.resetAndDestroy()
  else response.writeHead(kind === 0 ? 404 : 500, {'Content-Length': 0}).end()
}

function sendProgram(request: http.IncomingMessage, response: http.ServerResponse): void {
  const last = Number(/^bytes=0-(\d+)$/.exec(request.headers.range ?? '')?.[1] ?? Number.NaN)
  if (Number.isNaN(last)) {
    response.writeHead(200, {'Content-Length': program.length}).end(program)
    return
  }
  const headers = {'Content-Length': last + 1, 'Content-Range': `bytes 0-${last}/${program.length}`}
  response.writeHead(206, headers).end(program.subarray(0, last + 1))
}

function noCounts(): FarmCounts {
  return {requests: 0, mostAtOnce: 0, mostInASecond: 0, perPath: {}}
}

function sendIndex(response: http.ServerResponse, count: number): void {
  const {port} = server.address() as AddressInfo
  const links = Array.from(
    {length: count},
    (_, at) => `<a href="http://127.0.5.${(at % options.hosts) + 1}:${port}/files/${at}.exe">${at}</a>`
  )
  response.setHeader('Content-Type', 'text/html')
  response.end(`<!doctype html><title>Index</title>${links.join('\n')}`)
}

function count(host: string, response: http.ServerResponse): void {
  counts.requests++
  const now = performance.now()
  const active = (atOnce.get(host) ?? 0) + 1
  atOnce.set(host, active)
  counts.mostAtOnce = Math.max(counts.mostAtOnce, active)
  response.on('close', () => atOnce.set(host, (atOnce.get(host) ?? 1) - 1))
  const recent = (times.get(host) ?? []).filter((time) => now - time < 1000)
  recent.push(now)
  times.set(host, recent)
  counts.mostInASecond = Math.max(counts.mostInASecond, recent.length)
}
