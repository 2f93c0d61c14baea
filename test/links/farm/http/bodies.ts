import {gzipSync} from 'node:zlib'
import type {HttpBehaviour} from '../behaviour.ts'
import {cabinet, page, program, raw, serve, serveHtml, serveWhole, zip} from './answers.ts'

/** A megabyte of zeros in a kilobyte, over and over. */
const bomb = gzipSync(Buffer.alloc(10 * 1024 * 1024))

/** Bodies that contradict what was promised. */
export const bodies: HttpBehaviour[] = [
  {name: 'serves an empty file', pages: {'/a.exe': serveWhole('')}, expected: {verdict: 'mismatch', reason: /empty/}},
  {name: 'serves an empty page', pages: {'/a.asp': serveWhole('')}, expected: {verdict: 'mismatch', reason: /empty/}},
  {
    name: 'serves a page under the name of a program',
    pages: {'/a.exe': serveHtml(page('Page not found'))},
    expected: {verdict: 'soft-404', reason: /a\.exe/}
  },
  {
    name: 'serves a page that it calls a program',
    pages: {'/a.exe': serve(page('Hello'), {'Content-Type': 'application/octet-stream'})},
    expected: {verdict: 'soft-404'}
  },
  {
    name: 'serves a page that it calls nothing, after blanks and remarks',
    pages: {'/a.txt': serve('\uFEFF \r\n<!-- made by hand -->\n<HTML><BODY>Sorry</BODY></HTML>')},
    expected: {verdict: 'soft-404'}
  },
  {
    name: 'serves a page in UTF-16 under the name of a file',
    pages: {'/a.doc': serve(Buffer.from('\uFEFF<html><body>Sorry</body></html>', 'utf16le'))},
    expected: {verdict: 'soft-404'}
  },
  {
    name: 'serves a line of text, called a page, under the name of a program',
    pages: {'/a.exe': serve('Sorry, moved.', {'Content-Type': 'text/html'})},
    expected: {verdict: 'soft-404'}
  },
  {
    name: 'serves a page where the article offers a file',
    pages: {'/download/77': serveHtml(page('All downloads'))},
    stated: {offeredNames: ['q77.exe']},
    expected: {verdict: 'soft-404'}
  },
  {
    name: 'serves a zip file under the name of a program',
    pages: {'/a.exe': serve(zip)},
    expected: {verdict: 'mismatch', reason: /zip/}
  },
  {
    name: 'serves a program under the name of a zip file',
    pages: {'/a.zip': serve(program)},
    expected: {verdict: 'mismatch', reason: /executable/}
  },
  {
    name: 'serves a cabinet under the name of a text',
    pages: {'/a.txt': serve(cabinet)},
    expected: {verdict: 'mismatch', reason: /cabinet/}
  },
  {
    name: 'serves text under the name of a picture',
    pages: {'/a.gif': serve('no picture today', {'Content-Type': 'image/gif'})},
    expected: {verdict: 'mismatch'}
  },
  {
    name: 'serves a program in place of the stated size',
    pages: {'/a.exe': serve(program)},
    stated: {sizes: [123_456]},
    expected: {verdict: 'mismatch', reason: /123,456/, contentLength: program.length}
  },
  {
    name: 'serves a gzip bomb under the name of a program',
    pages: {'/a.exe': serveWhole(bomb, {'Content-Encoding': 'gzip', 'Content-Type': 'application/octet-stream'})},
    expected: {verdict: 'ok'}
  },
  {
    name: 'serves a gzip bomb as a page under the name of a program',
    pages: {'/a.exe': serveWhole(bomb, {'Content-Encoding': 'gzip', 'Content-Type': 'text/html; charset=utf-8'})},
    expected: {verdict: 'soft-404'}
  },
  {
    name: 'sends more than the length that it states',
    pages: {'/a.zip': raw(`HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n${zip.toString('latin1')}`, 'open')},
    expected: {verdict: 'ok'}
  },
  {
    name: 'sends less than the length that it states',
    pages: {'/a.zip': raw('HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nPK\x03\x04')},
    expected: {verdict: 'error', reason: /cut the connection in the body/, attempts: 2}
  },
  {
    name: 'ends its chunks too soon',
    pages: {'/a.zip': raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nPK\x03\x04\r\n')},
    expected: {verdict: 'error'}
  }
]
