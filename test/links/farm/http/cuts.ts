import type {HttpBehaviour} from '../behaviour.ts'
import {drip, raw, serve, silence, zip} from './answers.ts'

/** Connections that break, stall or lie, step by step. */
export const cuts: HttpBehaviour[] = [
  {
    name: 'resets the connection at the request',
    pages: {'/a.zip': raw('', 'reset')},
    expected: {verdict: 'error', status: null, reason: /cut the connection/, attempts: 2}
  },
  {
    name: 'closes the connection at the request',
    pages: {'/a.zip': ({request: {socket}}) => void socket.end()},
    expected: {verdict: 'error', reason: /cut the connection/}
  },
  {
    name: 'cuts the connection in the status line',
    pages: {'/a.zip': raw('HTTP/1.1 2')},
    expected: {verdict: 'error', reason: /cut the connection/}
  },
  {
    name: 'cuts the connection in the headers',
    pages: {'/a.zip': raw('HTTP/1.1 200 OK\r\nContent-Type: appl')},
    expected: {verdict: 'error', reason: /cut the connection/}
  },
  {
    name: 'resets the connection in the body',
    pages: {'/a.zip': raw('HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\nPK\x03\x04', 'reset')},
    expected: {verdict: 'error', reason: /in the body/}
  },
  {
    name: 'never answers',
    pages: {'/a.zip': silence},
    expected: {verdict: 'error', reason: /ran out of time before the headers/, attempts: 2}
  },
  {
    name: 'drips its headers without end',
    pages: {'/a.zip': drip('HTTP/1.1 200 OK\r\nX-Header: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')},
    expected: {verdict: 'error', reason: /ran out of time in the headers/}
  },
  {
    name: 'drips its body without end',
    pages: {
      '/a.zip': ({request, response}) => {
        response.writeHead(200, {'Content-Length': 90_000})
        if (request.method === 'HEAD') return void response.end()
        const timer = setInterval(() => response.write('P'), 60)
        response.on('close', () => clearInterval(timer))
      }
    },
    expected: {verdict: 'error', reason: /ran out of time in the body/}
  },
  {
    name: 'stops in the middle of the body',
    pages: {'/a.zip': raw('HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\nPK\x03\x04', 'open')},
    expected: {verdict: 'error', reason: /ran out of time in the body/}
  },
  {
    name: 'talks of continuing for ever',
    pages: {'/a.zip': drip('HTTP/1.1 100 Continue\r\n\r\n', 2)},
    expected: {verdict: 'error'}
  },
  {
    name: 'sends huge headers',
    pages: {'/a.zip': raw(`HTTP/1.1 200 OK\r\nX-Huge: ${'x'.repeat(200_000)}\r\n\r\nPK\x03\x04`)},
    expected: {verdict: 'error', reason: /headers .* larger/}
  },
  {
    name: 'sends headers without end',
    pages: {'/a.zip': raw(`HTTP/1.1 200 OK\r\n${'X-Many: header\r\n'.repeat(5_000)}`, 'open')},
    expected: {verdict: 'error', reason: /headers .* larger/}
  },
  {
    name: 'speaks no HTTP',
    pages: {'/a.zip': raw('220 mail.example.org ESMTP\r\n')},
    expected: {verdict: 'error', reason: /not proper HTTP/}
  },
  {
    name: 'states two lengths',
    pages: {'/a.zip': raw('HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 9\r\n\r\nPK\x03\x04')},
    expected: {verdict: 'error', reason: /not proper HTTP/}
  },
  {
    name: 'states a length that is no number',
    pages: {'/a.zip': raw('HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nPK\x03\x04')},
    expected: {verdict: 'error', reason: /not proper HTTP/}
  },
  {
    name: 'sends a chunk of no size',
    pages: {'/a.zip': raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nPK\x03\x04\r\n')},
    expected: {verdict: 'error', reason: /not proper HTTP/}
  },
  {
    name: 'switches to another protocol unasked',
    pages: {'/a.zip': raw('HTTP/1.1 101 Switching Protocols\r\nUpgrade: chat\r\nConnection: Upgrade\r\n\r\n', 'open')},
    expected: {verdict: 'error'}
  },
  {
    name: 'closes kept connections without a word',
    pages: {
      '/a.zip': (exchange) => {
        serve(zip)(exchange)
        exchange.response.on('finish', () => exchange.request.socket.destroy())
      }
    },
    expected: {verdict: 'ok', attempts: 1}
  }
]
