import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {siteAddress} from '../../../src/cli/build/site-address.ts'
import {UsageError} from '../../../src/diagnostics/usage-error.ts'

describe('siteAddress', () => {
  const cases: [baseUrl: string, pathPrefix: string, expected: string][] = [
    ['https://kb.example.org', '/', 'https://kb.example.org/'],
    ['https://KB.example.org/', 'kb', 'https://kb.example.org/kb/'],
    ['http://localhost:8080', '/kb/nt', 'http://localhost:8080/kb/nt/'],
    ['https://a.example', '', 'https://a.example/']
  ]
  for (const [baseUrl, pathPrefix, expected] of cases) {
    it(`takes ${baseUrl} and ${JSON.stringify(pathPrefix)} for ${expected}`, () => {
      const address = siteAddress(baseUrl, pathPrefix)
      assert.equal(address.baseUrl + address.pathPrefix, expected)
    })
  }

  for (const [baseUrl, pathPrefix] of [
    ['kb.example.org', '/'],
    ['ftp://kb.example.org', '/'],
    ['https://kb.example.org/kb/', '/'],
    ['https://kb.example.org/?a', '/'],
    ['https://kb.example.org', '/../'],
    ['https://kb.example.org', '/a b/']
  ] as const) {
    it(`refuses ${baseUrl} with ${pathPrefix}`, () => {
      assert.throws(() => siteAddress(baseUrl, pathPrefix), UsageError)
    })
  }
})
