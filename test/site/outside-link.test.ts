import assert from 'node:assert/strict'
import {test} from 'node:test'
import {hostOf, outsideLink} from '../../templates/partials/outside-link.ts'

test('an address of an article becomes a link that HTML allows, or no link', () => {
  for (const [url, expected] of [
    [
      'ftp://ftp.contoso.example/pub\\lamp.exe',
      '<a href="ftp://ftp.contoso.example/pub/lamp.exe" rel="nofollow">it</a>'
    ],
    [
      'https://contoso.example/a?b=1&c="2"',
      '<a href="https://contoso.example/a?b=1&amp;c=%222%22" rel="nofollow">it</a>'
    ],
    ['javascript:alert(1)', 'it'],
    ['http://<server>/', 'it']
  ] as const) {
    assert.equal(String(outsideLink(url, 'it')), expected)
  }
})

test('the host of an address stands for it where room is short', () => {
  assert.equal(hostOf('ftp://ftp.contoso.example/pub/lamp.exe'), 'ftp.contoso.example')
})
