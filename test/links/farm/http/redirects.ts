import type {HttpBehaviour} from '../behaviour.ts'
import {answer, page, program, raw, redirect, serve, serveHtml, zip} from './answers.ts'

const kinds: HttpBehaviour[] = [301, 302, 303, 307, 308].map((status) => ({
  name: `redirects by ${status} to the file`,
  pages: {'/old.zip': redirect(status, './new.zip'), '/new.zip': serve(zip)},
  expected: {
    verdict: status === 301 || status === 308 ? 'moved' : 'ok',
    status: 206,
    redirects: 1,
    finalUrl: /\/new\.zip$/
  }
}))

/** A chain of so many hops; the last one has the file. */
const chain = (hops: number) =>
  Object.fromEntries(
    Array.from({length: hops + 1}, (_, at) => [
      at === 0 ? '/0.zip' : `/${at}.zip`,
      at === hops ? serve(zip) : redirect(302, `./${at + 1}.zip`)
    ])
  )

/** Redirects of each kind, good and bad. */
export const redirects: HttpBehaviour[] = [
  ...kinds,
  {
    name: 'redirects for now, then for good',
    pages: {'/a.zip': redirect(302, './b.zip'), '/b.zip': redirect(301, './c.zip'), '/c.zip': serve(zip)},
    expected: {verdict: 'moved', redirects: 2}
  },
  {
    name: 'redirects by a path',
    pages: {'/dir/a.zip': redirect(302, '../b.zip'), '/b.zip': serve(zip)},
    expected: {verdict: 'ok', redirects: 1}
  },
  {
    name: 'redirects by a query alone',
    pages: {'/a.zip': redirect(302, '?v=2'), '/a.zip?v=2': serve(zip)},
    expected: {verdict: 'ok', redirects: 1, finalUrl: /\?v=2$/}
  },
  {
    name: 'redirects without naming the scheme',
    pages: {
      '/a.zip': ({response, base}) =>
        void response.writeHead(302, {Location: `${base.replace('http:', '')}/b.zip`}).end(),
      '/b.zip': serve(zip)
    },
    expected: {verdict: 'ok', redirects: 1}
  },
  {
    name: 'redirects to a name in UTF-8',
    pages: {
      '/a.zip': ({response, base}) => {
        response.writeHead(302, {Location: Buffer.from(`${base}/ü.zip`).toString('latin1')}).end()
      },
      '/%C3%BC.zip': serve(zip)
    },
    expected: {verdict: 'ok', finalUrl: /%C3%BC\.zip$/}
  },
  {
    name: 'redirects ten times',
    pages: chain(10),
    expected: {verdict: 'ok', redirects: 10}
  },
  {
    name: 'redirects without end',
    pages: {
      '/0.zip': redirect(302, './1.zip'),
      '*': ({request, response, base}) => {
        const next = Number(/(\d+)\.zip/.exec(request.url ?? '')?.[1]) + 1
        response.writeHead(302, {Location: `${base}/${next}.zip`}).end()
      }
    },
    expected: {verdict: 'error', reason: /more than 20 redirects/}
  },
  {
    name: 'redirects to itself',
    pages: {'/a.zip': redirect(302, './a.zip')},
    expected: {verdict: 'error', reason: /circle/, redirects: 1}
  },
  {
    name: 'redirects in a circle',
    pages: {'/a.zip': redirect(301, './b.zip'), '/b.zip': redirect(301, './a.zip')},
    expected: {verdict: 'error', reason: /circle/, redirects: 2}
  },
  {
    name: 'redirects without saying where to',
    pages: {'/a.zip': answer(302)},
    expected: {verdict: 'error', status: 302, reason: /does not say where/}
  },
  {
    name: 'redirects to what is no address',
    pages: {'/a.zip': redirect(302, 'http://[::bad/')},
    expected: {verdict: 'error', reason: /no address/}
  },
  {
    name: 'redirects to mail',
    pages: {'/a.zip': redirect(301, 'mailto:someone@example.org')},
    expected: {verdict: 'error', reason: /mailto/}
  },
  {
    name: 'redirects into the file system',
    pages: {'/a.zip': redirect(301, 'file:///etc/passwd')},
    expected: {verdict: 'error', reason: /file:/}
  },
  {
    name: 'redirects to what is gone',
    pages: {'/a.zip': redirect(301, './b.zip'), '/b.zip': answer(404)},
    expected: {verdict: 'dead', status: 404, redirects: 1}
  },
  {
    name: 'redirects to a host that does not exist',
    pages: {'/a.zip': redirect(301, 'http://gone.invalid/a.zip')},
    expected: {verdict: 'dead', redirects: 1}
  },
  {
    name: 'redirects to what wants a password',
    pages: {'/a.zip': redirect(302, './b.zip'), '/b.zip': answer(401)},
    expected: {verdict: 'blocked', status: 401}
  },
  {
    name: 'redirects a file to a page for good',
    pages: {'/a.exe': redirect(301, './about.asp'), '/about.asp': serveHtml(page('About'))},
    expected: {verdict: 'soft-404', redirects: 1}
  },
  {
    name: 'redirects a page to another for good',
    pages: {'/a.asp': redirect(301, './b.asp'), '/b.asp': serveHtml(page('The new place'))},
    expected: {verdict: 'moved'}
  },
  {
    name: 'redirects from a folder to the same with a slash',
    pages: {'/dir': redirect(301, './dir/'), '/dir/': serveHtml(page('Folder'))},
    expected: {verdict: 'moved'}
  },
  {
    name: 'redirects with a body that never ends',
    pages: {
      '/a.zip': raw('HTTP/1.1 302 Found\r\nLocation: b.zip\r\nContent-Length: 100000\r\n\r\nx', 'open'),
      '/b.zip': serve(program.subarray(0, 0))
    },
    expected: {verdict: 'mismatch', redirects: 1}
  },
  {
    name: 'offers choices and none of them first',
    pages: {'/a.zip': answer(300)},
    expected: {verdict: 'error', status: 300}
  },
  {
    name: 'answers 304 to who has no copy',
    pages: {'/a.zip': answer(304)},
    expected: {verdict: 'error', status: 304}
  }
]
