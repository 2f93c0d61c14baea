import assert from 'node:assert/strict'
import {test} from 'node:test'
import {hexadecimalValue} from '../../src/search/hexadecimal.ts'

test('a hexadecimal number has one value in every spelling', () => {
  for (const word of ['0x7B', '0x7b', '0x0000007B', '0X0000007BL', '7Bh', '07BH', '0x000000000000007B']) {
    assert.equal(hexadecimalValue('', word), '7b', word)
  }
  assert.equal(hexadecimalValue('(&', 'H7B'), '7b')
  assert.equal(hexadecimalValue('', 'C0000005'), 'c0000005')
  assert.equal(hexadecimalValue('', '0x0'), '0')
})

test('words, dates and decimal numbers are none', () => {
  for (const word of [
    '7B',
    '123',
    '19991231',
    'deadbeef',
    'H7B',
    'each',
    'high',
    '0x',
    '0xg',
    'Bh',
    'facade',
    '1234567h8',
    ''
  ]) {
    assert.equal(hexadecimalValue('', word), null, word)
  }
})
