import assert from 'node:assert/strict'
import {it} from 'node:test'
import {findSharedPermalinks} from '../../src/corpus/shared-permalinks.ts'

it('reports the later article, in the order of the dataset, whatever the order of the input', () => {
  const shared = findSharedPermalinks()
  for (const [id, permalink] of [
    ['b', '/kb/guide/'],
    ['Q900012', '/kb/guide/'],
    ['Q900002', '/kb/a/'],
    ['a', '/kb/a/']
  ] as const) {
    shared.see({
      type: 'article',
      path: id,
      location: `in/${id}`,
      id,
      permalink,
      sha256: '',
      outputs: {},
      diagnostics: []
    })
  }
  const found = shared.found().map(({location, diagnostics}) => [location, diagnostics[0]?.reason])
  const reason = (permalink: string) =>
    `Unexpected permalink \`${permalink}\` of another article, expected each permalink once`
  assert.deepEqual(found, [
    ['in/Q900002', reason('/kb/a/')],
    ['in/b', reason('/kb/guide/')]
  ])
})
