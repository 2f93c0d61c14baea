import type {HttpBehaviour} from '../behaviour.ts'
import {answer, byMethod, inTurn, page, serve, serveHtml, zip} from './answers.ts'

const plain = (
  [
    [404, 'dead'],
    [410, 'dead'],
    [401, 'blocked'],
    [403, 'blocked'],
    [407, 'blocked'],
    [400, 'error'],
    [402, 'error'],
    [405, 'error'],
    [418, 'error'],
    [451, 'error'],
    [500, 'error'],
    [502, 'error'],
    [504, 'error'],
    [599, 'error']
  ] as const
).map(
  ([status, verdict]): HttpBehaviour => ({
    name: `answers ${status}`,
    pages: {'/a.zip': answer(status)},
    expected: {verdict, status, attempts: status >= 500 ? 2 : 1}
  })
)

/** A server that wants to be left alone until a time, and then serves. */
function later(header: (openAt: number) => string, waitMs: number): HttpBehaviour['pages'] {
  return {
    '/a.zip': (exchange) => {
      const openAt = exchange.memory.get('openAt') ?? Date.now() + waitMs
      exchange.memory.set('openAt', openAt)
      if (Date.now() >= openAt) serve(zip)(exchange)
      else answer(429, {'Retry-After': header(openAt)})(exchange)
    }
  }
}

/** Statuses, and what makes them pass. */
export const statuses: HttpBehaviour[] = [
  ...plain,
  {
    name: 'answers 429 for ever',
    pages: {'/a.zip': answer(429)},
    expected: {verdict: 'blocked', status: 429, attempts: 2}
  },
  {
    name: 'answers 429 with the seconds to wait, then serves',
    pages: later(() => '1', 1000),
    expected: {verdict: 'ok', attempts: 2}
  },
  {
    name: 'answers 429 with the date to wait for, then serves',
    pages: later((openAt) => new Date(openAt).toUTCString(), 1000),
    expected: {verdict: 'ok', attempts: 2}
  },
  {
    name: 'answers 429 with a date that is over',
    pages: {'/a.zip': inTurn(answer(429, {'Retry-After': 'Fri, 31 Dec 1999 23:59:59 GMT'}), serve(zip))},
    expected: {verdict: 'ok', attempts: 2}
  },
  {
    name: 'answers 429 with nonsense to wait for',
    pages: {'/a.zip': inTurn(answer(429, {'Retry-After': 'soon'}), serve(zip))},
    expected: {verdict: 'ok', attempts: 2}
  },
  {
    name: 'answers 429 to HEAD alone',
    pages: {'/a.zip': byMethod(answer(429), serve(zip))},
    // At a host that has others HEAD may not be asked
    expected: {verdict: 'ok'}
  },
  {
    name: 'answers 503 with the seconds to wait, then serves',
    pages: {'/a.zip': inTurn(answer(503, {'Retry-After': '1'}), serve(zip))},
    expected: {verdict: 'ok', attempts: 2}
  },
  {
    name: 'fails once, then serves',
    pages: {'/a.zip': inTurn(answer(500), answer(500), serve(zip))},
    expected: {verdict: 'ok', attempts: 2}
  },
  {
    name: 'hides behind a wall that names itself',
    pages: {'/a.zip': answer(503, {'cf-mitigated': 'challenge'})},
    expected: {verdict: 'blocked', reason: /wall/}
  },
  {
    name: 'hides behind a wall that claims success',
    pages: {'/a.zip': serveHtml('<html><head><title>Just a moment...</title></head><body>Checking</body></html>')},
    expected: {verdict: 'blocked', reason: /wall/}
  },
  {
    name: 'answers programs with a status of its own',
    pages: {'/a.asp': answer(999)},
    expected: {verdict: 'blocked', status: 999}
  },
  {
    name: 'answers 204',
    pages: {'/a.asp': ({response}) => void response.writeHead(204).end()},
    expected: {verdict: 'mismatch', status: 204}
  },
  {
    name: 'tells early hints before the answer',
    pages: {
      '/a.asp': (exchange) => {
        exchange.response.writeEarlyHints({link: '</a.css>; rel=preload; as=style'})
        serveHtml(page('After hints'))(exchange)
      }
    },
    expected: {verdict: 'ok'}
  }
]
