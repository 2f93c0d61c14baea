import type {Handler, HttpBehaviour} from '../behaviour.ts'
import {answer, program, serve, serveWhole, zip} from './answers.ts'

const withRange =
  (ranged: Handler, plain: Handler): Handler =>
  (exchange) =>
    exchange.request.headers.range ? ranged(exchange) : plain(exchange)

/** Servers that stumble over a range. */
export const ranges: HttpBehaviour[] = [
  {
    name: 'answers a range by 416',
    pages: {'/a.zip': withRange(answer(416, {'Content-Range': `bytes */${zip.length}`}), serveWhole(zip))},
    expected: {verdict: 'ok', status: 200}
  },
  {
    name: 'answers a range of nothing by 416',
    pages: {'/a.zip': withRange(answer(416, {'Content-Range': 'bytes */0'}), serveWhole(''))},
    expected: {verdict: 'mismatch'}
  },
  {
    name: 'answers a range by 400',
    pages: {'/a.zip': withRange(answer(400), serveWhole(zip))},
    expected: {verdict: 'ok'}
  },
  {
    name: 'answers a range by 500',
    pages: {'/a.zip': withRange(answer(500), serveWhole(zip))},
    expected: {verdict: 'ok', attempts: 1}
  },
  {
    name: 'sends another part than was asked for',
    pages: {
      '/a.exe': withRange(({response}) => {
        response.writeHead(206, {'Content-Range': `bytes 4096-8191/${program.length}`, 'Content-Length': 4096})
        response.end(program.subarray(4096, 8192))
      }, serveWhole(program))
    },
    expected: {verdict: 'ok', status: 200}
  },
  {
    name: 'packs the part in a multipart body',
    pages: {
      '/a.exe': withRange(({response}) => {
        response.writeHead(206, {'Content-Type': 'multipart/byteranges; boundary=x'})
        response.end('--x\r\nContent-Range: bytes 0-1/60008\r\n\r\nMZ\r\n--x--\r\n')
      }, serveWhole(program))
    },
    expected: {verdict: 'ok', status: 200}
  },
  {
    name: 'sends a part without saying of how much',
    pages: {
      '/a.exe': ({request, response}) => {
        if (request.method === 'HEAD') return void response.writeHead(200, {'Content-Length': program.length}).end()
        response.writeHead(206, {'Content-Range': 'bytes 0-4095/*', 'Content-Length': 4096})
        response.end(program.subarray(0, 4096))
      }
    },
    expected: {verdict: 'ok', status: 206, contentLength: program.length}
  },
  {
    name: 'refuses GET altogether',
    pages: {'/a.zip': ({request, response}) => void response.writeHead(request.method === 'HEAD' ? 200 : 405).end()},
    expected: {verdict: 'error', status: 405}
  },
  {
    name: 'ignores the range and never ends',
    pages: {
      '/endless.exe': ({request, response}) => {
        response.writeHead(200)
        if (request.method === 'HEAD') return void response.end()
        response.write('MZ')
        const timer = setInterval(() => response.write(Buffer.alloc(8192)), 5)
        response.on('close', () => clearInterval(timer))
      }
    },
    expected: {verdict: 'ok'}
  },
  {
    name: 'knows ranges of a page',
    pages: {'/a.htm': serve('<html><title>A</title>'.padEnd(50_000, 'x'))},
    expected: {verdict: 'ok', contentLength: 50_000}
  }
]
