import type {HttpBehaviour} from '../behaviour.ts'
import {answer, byMethod, drip, page, program, raw, redirect, serve, serveHtml, silence, zip} from './answers.ts'

/** Servers that do not take HEAD as it is meant. */
export const heads: HttpBehaviour[] = [
  {
    name: 'refuses HEAD by 405',
    pages: {'/a.exe': byMethod(answer(405), serve(program))},
    expected: {verdict: 'ok', attempts: 1}
  },
  {
    name: 'refuses HEAD by 501',
    pages: {'/a.zip': byMethod(answer(501), serve(zip))},
    expected: {verdict: 'ok'}
  },
  {
    name: 'forbids HEAD',
    pages: {'/a.zip': byMethod(answer(403), serve(zip))},
    expected: {verdict: 'ok'}
  },
  {
    name: 'fails at HEAD',
    pages: {'/a.zip': byMethod(answer(500), serve(zip))},
    expected: {verdict: 'ok', attempts: 1}
  },
  {
    name: 'says 404 to HEAD of what is there',
    pages: {'/a.zip': byMethod(answer(404), serve(zip))},
    expected: {verdict: 'ok'}
  },
  {
    name: 'says 200 to HEAD of what is gone',
    pages: {'/a.zip': byMethod(answer(200), answer(404))},
    expected: {verdict: 'dead', status: 404}
  },
  {
    name: 'says 200 and a length to HEAD, and fails at GET',
    pages: {'/a.zip': byMethod(answer(200, {'Content-Length': '500'}), answer(500))},
    expected: {verdict: 'error', status: 500}
  },
  {
    name: 'states a length of nothing at HEAD',
    pages: {'/a.zip': byMethod(answer(200, {'Content-Length': '0'}), serve(zip))},
    expected: {verdict: 'ok', contentLength: zip.length}
  },
  {
    name: 'calls a page a file at HEAD',
    pages: {'/a.exe': byMethod(answer(200, {'Content-Type': 'application/octet-stream'}), serveHtml(page('Hello')))},
    expected: {verdict: 'soft-404'}
  },
  {
    name: 'never answers HEAD',
    pages: {'/a.zip': byMethod(silence, serve(zip))},
    expected: {verdict: 'ok', attempts: 1}
  },
  {
    name: 'cuts the connection at HEAD',
    pages: {'/a.zip': byMethod(raw('', 'reset'), serve(zip))},
    expected: {verdict: 'ok', attempts: 1}
  },
  {
    name: 'answers HEAD with nonsense',
    pages: {'/a.zip': byMethod(raw('Welcome!\r\n\r\n'), serve(zip))},
    expected: {verdict: 'ok'}
  },
  {
    name: 'drips its answer to HEAD',
    pages: {'/a.zip': byMethod(drip('HTTP/1.1 200 OK\r\nX-A: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'), serve(zip))},
    expected: {verdict: 'ok'}
  },
  {
    name: 'sends a body with its answer to HEAD',
    pages: {'/a.zip': byMethod(raw('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello', 'open'), serve(zip))},
    expected: {verdict: 'ok'}
  },
  {
    name: 'sends HEAD elsewhere, and serves GET',
    pages: {'/a.zip': byMethod(redirect(302, './login.asp'), serve(zip)), '/login.asp': answer(404)},
    expected: {verdict: 'ok', redirects: 0}
  },
  {
    name: 'redirects HEAD in a circle, and serves GET',
    pages: {'/a.zip': byMethod(redirect(302, './a.zip'), serve(zip))},
    expected: {verdict: 'ok', redirects: 0}
  }
]
