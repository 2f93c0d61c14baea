import type {HttpBehaviour} from '../behaviour.ts'
import {cabinet, page, program, raw, serve, serveHtml, serveWhole, zip} from './answers.ts'

/** Things that are there. */
export const served: HttpBehaviour[] = [
  {
    name: 'serves a program with ranges',
    pages: {'/setup.exe': serve(program, {'Content-Type': 'application/octet-stream'})},
    expected: {verdict: 'ok', status: 206, contentLength: program.length, redirects: 0, attempts: 1}
  },
  {
    name: 'serves a small zip file whole',
    pages: {'/driver.zip': serveWhole(zip, {'Content-Type': 'application/zip'})},
    expected: {verdict: 'ok', status: 200, contentLength: zip.length}
  },
  {
    name: 'serves a program without ranges',
    pages: {'/big.exe': serveWhole(program)},
    expected: {verdict: 'ok', status: 200, contentLength: program.length}
  },
  {
    name: 'serves a cabinet that it calls a page',
    pages: {'/data.cab': serve(cabinet, {'Content-Type': 'text/html'})},
    expected: {verdict: 'ok'}
  },
  {
    name: 'serves a page',
    pages: {'/support/default.asp': serveHtml(page('Support for Widgets'))},
    expected: {verdict: 'ok', reason: /is there/}
  },
  {
    name: 'serves a text file',
    pages: {'/readme.txt': serve('Read this first.\r\n', {'Content-Type': 'text/plain'})},
    expected: {verdict: 'ok'}
  },
  {
    name: 'serves a program from a query of another program',
    pages: {'/isapi/redir.dll?prd=widgets': serveHtml(page('Widgets'))},
    expected: {verdict: 'ok'}
  },
  {
    name: 'serves in chunks, without a length',
    pages: {
      '/chunked.zip': ({request, response}) => {
        response.writeHead(200)
        if (request.method !== 'HEAD') {
          response.write(zip.subarray(0, 100))
          response.write(zip.subarray(100))
        }
        response.end()
      }
    },
    expected: {verdict: 'ok', contentLength: null}
  },
  {
    name: 'serves as HTTP/1.0, the end of the connection being the end of the file',
    pages: {'/old.zip': raw(`HTTP/1.0 200 OK\r\n\r\n${zip.toString('latin1')}`)},
    expected: {verdict: 'ok'}
  },
  {
    name: 'serves the size that the article states',
    pages: {'/stated.exe': serve(program)},
    stated: {sizes: [1, program.length]},
    expected: {verdict: 'ok'}
  },
  {
    name: 'serves a file with another date than the article states',
    pages: {'/dated.exe': serve(program, {'Last-Modified': 'Thu, 07 Oct 1999 15:13:00 GMT'})},
    stated: {dates: ['1999-08-01']},
    expected: {verdict: 'ok', reason: /1999-10-07.*1999-08-01/}
  },
  {
    name: 'serves a file under an address with a fragment and credentials',
    pages: {
      '/a%20b.zip': ({request, response}) => {
        response.statusCode = request.headers.authorization ? 500 : 200
        response.end(request.method === 'HEAD' ? undefined : zip)
      }
    },
    expected: {verdict: 'ok'}
  },
  {
    name: 'serves an accepted answer without caring for methods',
    pages: {'/state.txt': serve('fine\n', {'Content-Type': 'text/plain', Connection: 'close'})},
    expected: {verdict: 'ok'}
  },
  {
    name: 'serves a redirect page of its own without an ending, as the article says a file',
    pages: {'/get/5': serve(zip)},
    stated: {offeredNames: ['five.zip']},
    expected: {verdict: 'ok', reason: /file itself/}
  }
]
