import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {decode, isBinary} from '../../src/read/decode.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decode', () => {
  it('reads valid UTF-8', () => {
    assert.deepEqual(decode(utf8('BETWEEN(á) ═ €')), {text: 'BETWEEN(á) ═ €', encoding: 'utf-8'})
  })

  it('drops a byte order mark', () => {
    assert.deepEqual(decode(utf8('\uFEFFDOCUMENT:Q30101')), {text: 'DOCUMENT:Q30101', encoding: 'utf-8'})
    assert.deepEqual(decode(utf8('\uFEFFá')), {text: 'á', encoding: 'utf-8'})
  })

  it('reads anything else as Windows-1252', () => {
    const read = decode(bytes(0x69, 0x74, 0x92, 0x73, 0x20, 0x93, 0xfc, 0x94, 0x80))
    assert.deepEqual(read, {text: 'it’s “ü”€', encoding: 'windows-1252'})
  })

  it('keeps every byte that Windows-1252 leaves open', () => {
    assert.equal(decode(bytes(0x81, 0x8d, 0x8f, 0x90, 0x9d)).text, '\x81\x8d\x8f\x90\x9d')
    const all = decode(Uint8Array.from({length: 256}, (_, byte) => byte)).text
    assert.equal(new Set(all).size, 256)
  })
})

describe('isBinary', () => {
  const cases: [title: string, content: Uint8Array, expected: boolean][] = [
    ['text', utf8('An article.\r\n\tIndented\f\n'), false],
    ['nothing', bytes(), false],
    ['text with one stray zero byte', utf8(`${'word '.repeat(40)}\0`), false],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52), true],
    ['UTF-16', utf8([...'text'].join('\0')), true]
  ]
  for (const [title, content, expected] of cases) {
    it(`says ${expected ? 'yes' : 'no'} to ${title}`, () => assert.equal(isBinary(content), expected))
  }
})
