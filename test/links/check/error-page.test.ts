import assert from 'node:assert/strict'
import {it} from 'node:test'
import {errorPage} from '../../../src/links/check/error-page.ts'
import {contentOf} from '../../../src/links/content/content.ts'
import {emptyAnswer} from '../../../src/links/evidence.ts'
import {expect} from '../../../src/links/expectation.ts'

function isErrorPage(title: string): boolean {
  const url = new URL('http://a.example.org/a.asp')
  const sample = Buffer.from(`<html><title>${title}</title>`)
  const answer = {...emptyAnswer('http', 200, 'OK'), contentType: 'text/html', sample}
  const subject = {url, finalUrl: url, redirects: [], answer, content: contentOf(answer), expectation: expect(url)}
  return errorPage.judge(subject) !== undefined
}

const errors = [
  '404',
  '404 Not Found',
  'HTTP 404',
  'Error 404',
  'Error 404 - Not Found',
  'HTTP Error 404: File Not Found',
  'Not Found',
  'Page not found',
  'Page Not Found | Example',
  'Example - File not found',
  'The page cannot be found',
  'The page cannot be displayed',
  "We're sorry, the page you requested could not be found.",
  'Sorry, this page is no longer available',
  'This page has been removed',
  'Sorry, we can’t find that page',
  'The requested URL was not found',
  'The document you are looking for has moved',
  '403 Forbidden',
  '500 Internal Server Error',
  'Service Unavailable',
  'Error',
  "Server Error in '/' Application",
  'Seite nicht gefunden',
  'Page introuvable'
]

for (const title of errors)
  it(`the title "${title}" is that of an error page`, () => assert.equal(isErrorPage(title), true))

const honest = [
  'Microsoft Support',
  'Error 404 when you open a page: what to do',
  'How to find a page that was moved',
  'PRB: File Not Found Error When You Start Setup',
  'Q100404: Widgets',
  'Page found',
  'Download available',
  'Error messages of Widgets',
  'Error: Cannot open file',
  'The page file is not found on drive C after setup',
  'Windows NT 4.0 Service Pack 5'
]

for (const title of honest) it(`the title "${title}" is none`, () => assert.equal(isErrorPage(title), false))
