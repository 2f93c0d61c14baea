import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {errorAddress, errorFamily} from '../../src/site/error-code.ts'

describe('errorAddress', () => {
  it('gives codes of equal value one page', () => {
    assert.equal(errorAddress('0x7B'), '/errors/0x0000007b/')
    assert.equal(errorAddress('0x0000007B'), '/errors/0x0000007b/')
  })

  it('gives any other code a page of its own', () => {
    assert.equal(errorAddress('Event ID 5701'), '/errors/event~20id~205701/')
    assert.equal(errorAddress('LNK1104'), '/errors/lnk1104/')
  })
})

describe('errorFamily', () => {
  const families: [code: string, family: string][] = [
    ['0x0000007B', 'stop'],
    ['0x80040154', 'result'],
    ['0xC0000005', 'result'],
    ['Event ID 5701', 'event'],
    ['HTTP 500', 'http'],
    ['LNK1104', 'tool'],
    ['R6000', 'tool'],
    ['Error 691', 'number'],
    ['MAPI_E_FAILONEPROVIDER', 'other']
  ]
  for (const [code, family] of families)
    it(`puts ${code} among ${family}`, () => assert.equal(errorFamily(code), family))
})
