import assert from 'node:assert/strict'
import {it} from 'node:test'
import {findDuplicateIds} from '../../src/corpus/duplicate-ids.ts'

it('keeps the first article of an id in order of path, whatever the order of the input', () => {
  const duplicates = findDuplicateIds()
  for (const [path, id] of [
    ['b.md', 'x'],
    ['c.md', 'x'],
    ['a.md', 'x'],
    ['d.md', 'y']
  ] as const) {
    duplicates.see({
      type: 'article',
      path,
      location: `in/${path}`,
      id,
      permalink: `/kb/${id}/`,
      sha256: '',
      outputs: {},
      diagnostics: []
    })
  }
  const found = duplicates.found().map(({location, diagnostics}) => [location, diagnostics[0]?.reason])
  const reason = 'Unexpected second article with id `x`, expected each id once'
  assert.deepEqual(found, [
    ['in/b.md', reason],
    ['in/c.md', reason]
  ])
})
