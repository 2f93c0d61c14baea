import assert from 'node:assert/strict'
import {test} from 'node:test'
import {inflections} from '../../src/search/inflections.ts'

test('each form of a word leads to the others', () => {
  for (const family of [
    'install installs installed installing',
    'stop stops stopped stopping',
    'copy copies copied copying',
    'hope hopes hoped hoping',
    'load loads loaded loading',
    'replace replaces replaced replacing',
    'crash crashes crashed crashing',
    'transfer transfers transferred transferring',
    'enter enters entered entering',
    'handle handles handled handling',
    'create creates created creating',
    'access accesses accessed accessing',
    'display displays displayed displaying',
    'echo echoes echoed echoing',
    'fix fixes fixed fixing'
  ]) {
    const words = family.split(' ')
    for (const word of words) {
      const found = new Set([word, ...inflections(word)])
      for (const other of words) assert.ok(found.has(other), `${word} → ${other}`)
    }
  }
})

test('words that only look alike are kept apart', () => {
  for (const [word, other] of [
    ['hoping', 'hop'],
    ['status', 'statu'],
    ['class', 'clas'],
    ['string', 'str'],
    ['rated', 'rat'],
    ['need', 'ne']
  ] as const) {
    assert.ok(!inflections(word).includes(other), `${word} → ${other}`)
  }
})

test('names, numbers and short words have no other forms', () => {
  for (const word of ['NetBT', 'WINS', 'win95', 'wm_paint', 'at', 'x', ''])
    assert.deepEqual(inflections(word), [], word)
})
