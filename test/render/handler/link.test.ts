import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Heading, Link} from 'mdast'
import {paragraph, rendered, text} from '../trees.ts'

function link(url: string): Link {
  return {type: 'link', url, children: [text('here')]}
}

test('An address is printed in its normal form', async (t) => {
  const cases: [string, string][] = [
    ['http://www.example.org/a?b=1&c=2', '<a href="http://www.example.org/a?b=1&#x26;c=2">here</a>'],
    ['ftp://ftp.example.org/a|b.exe', '<a href="ftp://ftp.example.org/a%7Cb.exe">here</a>'],
    ['http:\\\\www.example.org', '<a href="http://www.example.org/">here</a>'],
    ['mailto:someone@example.org', '<a href="mailto:someone@example.org">here</a>']
  ]
  for (const [url, html] of cases)
    await t.test(url, () => assert.equal(rendered(paragraph(link(url))), `<p>${html}</p>`))
})

test('An address that is none, or that runs code, gives no link', async (t) => {
  for (const url of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'http://<server>/',
    '#no-such-heading',
    'vbscript:x',
    'a.md'
  ]) {
    await t.test(url, () => {
      const html = rendered(paragraph(link(url)))
      assert.doesNotMatch(html, /href/)
      assert.match(html, />here</)
    })
  }
})

test('A heading of the same page can be linked', () => {
  const heading: Heading = {type: 'heading', depth: 2, children: [text('Cause')]}
  assert.match(rendered(heading, paragraph(link('#cause'))), /<p><a href="#cause">here<\/a><\/p>/)
})

test('A link within a link is its text', () => {
  const inner = {type: 'kbFileName', value: 'Pump.dll'} as const
  const html = rendered(paragraph({type: 'link', url: 'http://www.example.org/', children: [inner]}))
  assert.equal(html, '<p><a href="http://www.example.org/"><code class="file-name">Pump.dll</code></a></p>')
})
