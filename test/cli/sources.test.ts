import assert from 'node:assert/strict'
import {it} from 'node:test'
import {withDistinctPaths} from '../../src/cli/sources.ts'

it('names the second source of a path as the user named it', () => {
  const sources = [
    {path: 'README.md', location: 'a/README.md'},
    {path: 'README.md', location: './b/README.md'},
    {path: 'c.md', location: 'c.md'}
  ]
  assert.deepEqual(
    [...withDistinctPaths(sources)].map(({path}) => path),
    ['README.md', 'b/README.md', 'c.md']
  )
})
