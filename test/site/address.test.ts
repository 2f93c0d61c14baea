import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {address, addressPart, fileOf, pageOf} from '../../src/site/address.ts'

describe('addressPart', () => {
  const cases: [what: string, name: string, part: string][] = [
    ['lowers the case', 'NETBT.SYS', 'netbt.sys'],
    ['escapes what is no letter, digit, dot, underscore or hyphen', 'Microsoft C++', 'microsoft~20c~2b~2b'],
    ['escapes the sign of its escapes', 'a~2e', 'a~7e2e'],
    ['escapes each byte of a letter outside ASCII', 'é', '~c3~a9'],
    ['escapes a slash, which is no step down', 'a/b', 'a~2fb'],
    ['never gives a step up', '..', '~2e~2e'],
    ['escapes a last dot, which Windows drops', 'a.', 'a~2e'],
    ['marks the name of a device', 'CON', 'con~1143da2b'],
    ['marks the name of a device with an extension', 'nul.sys', 'nul.sys~8ef117b8'],
    ['marks the name of a file that the site has in every folder', 'index.html', 'index.html~0eb54730'],
    ['gives an empty name an address too', '', '~e3b0c442']
  ]
  for (const [what, name, part] of cases) it(what, () => assert.equal(addressPart(name), part))

  it('cuts a long name and ends it in a digest', () => {
    const part = addressPart('x'.repeat(200))
    assert.match(part, /^x+~[0-9a-f]{8}$/)
    assert.equal(part.length, 100)
    assert.notEqual(addressPart('x'.repeat(201)), part)
  })

  it('cuts no escape in two', () => {
    for (const length of [98, 99, 100]) assert.match(addressPart(`${'a'.repeat(length)}+++`), /^a+(~2b)*~[0-9a-f]{8}$/)
  })
})

describe('address', () => {
  it('gives each segment of a registry key a part', () => {
    assert.equal(address.registryKey('HKEY_LOCAL_MACHINE\\System'), '/registry/hkey_local_machine/system/')
  })

  it('keeps further pages of a list apart from names', () => {
    assert.equal(pageOf(address.keyword('kbfix'), 1), '/keywords/kbfix/')
    assert.equal(pageOf(address.keyword('kbfix'), 2), '/keywords/kbfix/~page2/')
  })

  it('leads to a file', () => {
    assert.equal(fileOf('/'), 'index.html')
    assert.equal(fileOf('/files/'), 'files/index.html')
    assert.equal(fileOf('/404.html'), '404.html')
  })
})
