import assert from 'node:assert/strict'
import {it} from 'node:test'
import {settlePermalinks} from '../../../src/fields/permalink/settle.ts'

it('gives each address to one article', () => {
  const articles: [string, string, string][] = [
    ['Q900001', '/kb/900/Q900001/', '/kb/900/Q900001/'],
    ['Q900002', '/kb/900/Q900001/', '/kb/900/Q900002/'],
    ['Q900003', '/kb/900/Q900004/', '/kb/900/Q900003/'],
    ['Q900004', '/kb/900/Q900004/', '/kb/900/Q900004/'],
    ['Q900005', '/kb/900/Q999999/', '/kb/900/Q999999/'],
    ['Q900006', '/kb/900/Q999999/', '/kb/900/Q900006/'],
    ['pumps', '/kb/guide/pumps/', '/kb/guide/pumps/'],
    ['valves', '/kb/guide/pumps/', '/kb/valves/']
  ]
  const ids = new Set(articles.map(([id]) => id))
  const settle = settlePermalinks((id) => ids.has(id))
  assert.deepEqual(
    articles.map(([id, permalink]) => settle(id, permalink)),
    articles.map(([, , expected]) => expected)
  )
})
