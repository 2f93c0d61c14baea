import assert from 'node:assert/strict'
import {test} from 'node:test'
import {aliasTokens, productAlias, versionsNamed} from '../../src/search/product-aliases.ts'

test('a short name stands for a product and its version', () => {
  for (const [short, name] of [
    ['nt4', 'Windows NT 4.0'],
    ['nt351', 'Windows NT 3.51'],
    ['NT', 'Windows NT'],
    ['w95', 'Windows 95'],
    ['win2000', 'Windows 2000'],
    ['vb', 'Visual Basic'],
    ['vb6', 'Visual Basic 6.0'],
    ['vfp', 'Visual FoxPro'],
    ['sql65', 'SQL Server 6.5'],
    ['ie4.01', 'Internet Explorer 4.01']
  ] as const) {
    assert.equal(productAlias(short)?.name, name, short)
  }
  for (const word of ['spooler', 'x', '4', 'nt-', 'ntfs']) assert.equal(productAlias(word), null, word)
})

test('a product is found by its short names, in any spelling of the version', () => {
  for (const [product, versions, shorts] of [
    ['Microsoft Windows NT Server', ['4.0', '3.51 SP5'], ['nt', 'winnt', 'nt4', 'nt40', 'nt4.0', 'nt351', 'nt3.51']],
    ['Microsoft Windows 95', [], ['w95', 'win95']],
    ['Microsoft Visual Basic Professional Edition for Windows', ['6.0'], ['vb', 'vb6', 'vb60']],
    ['Microsoft Internet Information Server 4.0', [], ['iis', 'iis4']],
    ['Microsoft SQL Server', ['6.5', '7.0'], ['sql65', 'sql7']],
    ['Microsoft Visual C++, 32-bit Editions', ['5.0'], ['vc', 'vc5', 'msvc']]
  ] as const) {
    const tokens = aliasTokens(product, versions)
    for (const short of shorts) {
      assert.ok(tokens.includes(productAlias(short)?.token ?? ''), `${short} finds ${product} ${versions.join()}`)
    }
  }
  assert.ok(!aliasTokens('Microsoft Windows NT Server', ['4.0']).includes(productAlias('nt3')?.token ?? ''))
  assert.ok(!aliasTokens('Microsoft Visual FoxPro', []).includes('fox'))
})

test('a version of a known product has a name of its own, the product alone has none', () => {
  const names = (product: string, version: string): string[] => versionsNamed(product, version).map(({name}) => name)
  assert.deepEqual(names('Microsoft Windows NT Workstation', '3.51 SP5'), ['Windows NT 3.51'])
  assert.deepEqual(names('Microsoft Windows NT Workstation', 'all'), [])
  assert.deepEqual(names('Lantern Works', '4.0'), [])
})
