import type {HttpBehaviour} from '../behaviour.ts'
import {page, redirect, serve, serveHtml, zip} from './answers.ts'

/** Success that is none. */
export const soft404s: HttpBehaviour[] = [
  {
    name: 'titles an error page 404',
    pages: {'/a.asp': serveHtml(page('404 - Page not found | Example', 'There is nothing of that name.'))},
    expected: {verdict: 'soft-404', reason: /error page/}
  },
  {
    name: 'heads an error page in its text',
    pages: {
      '/a.htm': serveHtml('<html><title>Example</title><h1>The page you requested cannot be found.</h1></html>')
    },
    expected: {verdict: 'soft-404'}
  },
  {
    name: 'titles an error page in German',
    pages: {'/a.htm': serveHtml(page('Seite nicht gefunden – Beispiel'))},
    expected: {verdict: 'soft-404'}
  },
  {
    name: 'serves an article about an error',
    pages: {'/a.asp': serveHtml(page('HTTP 404 errors when you open a page that was not found, and what to do'))},
    expected: {verdict: 'ok'}
  },
  {
    name: 'serves an error in plain text under the name of a file',
    pages: {'/a.exe': serve('404 Not Found\n', {'Content-Type': 'text/plain'})},
    expected: {verdict: 'soft-404'}
  },
  {
    name: 'redirects to its home page',
    pages: {'/old/a.asp': redirect(302, '/')},
    expected: {verdict: 'soft-404', reason: /home page/, redirects: 1}
  },
  {
    name: 'redirects to the home page of a language for good',
    pages: {'/old/a.asp': redirect(301, '/en-us/default.aspx')},
    expected: {verdict: 'soft-404', reason: /home page/}
  },
  {
    name: 'redirects to a search page',
    pages: {'/a.asp': redirect(302, './search.aspx?q=a'), '/search.aspx?q=a': serveHtml(page('Search results'))},
    expected: {verdict: 'soft-404', reason: /search page/}
  },
  {
    name: 'redirects to an error page that claims success',
    pages: {'/a.asp': redirect(302, './errors/404.htm'), '/errors/404.htm': serveHtml(page('Something'))},
    expected: {verdict: 'soft-404', reason: /error page/}
  },
  {
    name: 'serves the same page for every path',
    pages: {'/a.asp': serveHtml(page('Welcome')), '*': serveHtml(page('Welcome'))},
    expected: {verdict: 'soft-404', reason: /random/}
  },
  {
    name: 'serves the same page for every path, with the path in it',
    pages: {
      '*': ({request, response}) => void response.end(page('Welcome', `You asked for ${request.url} at ${Date.now()}`))
    },
    expected: {verdict: 'soft-404', reason: /random/}
  },
  {
    name: 'redirects every path to the same page',
    pages: {
      '/a.asp': redirect(302, './sorry-1.asp'),
      '/sorry-1.asp': serveHtml(page('Sorry')),
      '*': redirect(302, './sorry-1.asp')
    },
    expected: {verdict: 'soft-404', reason: /random/}
  },
  {
    name: 'serves a page for every path, but another one here',
    pages: {'/a.asp': serveHtml(page('The article')), '*': serveHtml(page('Welcome'))},
    expected: {verdict: 'ok'}
  },
  {
    name: 'serves the same text for every path',
    pages: {'*': serve('nothing to see', {'Content-Type': 'text/plain'})},
    expected: {verdict: 'soft-404'}
  },
  {
    name: 'serves a zip file for every path',
    pages: {'/a.zip': serve(zip), '*': serve(zip)},
    expected: {verdict: 'ok'}
  }
]
