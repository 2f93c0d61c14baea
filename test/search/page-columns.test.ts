import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {pagesFromColumns, pagesToColumns} from '../../src/search/page-columns.ts'
import {holds} from '../property.ts'

test('rows become columns, over all pages, from the end', () => {
  const shape = {pageBytes: 5, rowBytes: 2}
  const columns = pagesToColumns(Uint8Array.of(0, 1, 2, 3, 4, 10, 11, 12, 13, 14), shape)
  assert.deepEqual([...columns], [4, 2, 0, 14, 12, 10, 3, 1, 13, 11])
})

test('pages come back as they were', () => {
  const shapes = fc.record({pageBytes: fc.integer({min: 1, max: 40}), rowBytes: fc.integer({min: 1, max: 12})})
  holds(
    fc.property(
      shapes,
      fc.integer({min: 0, max: 4}),
      fc.uint8Array({minLength: 160, maxLength: 160}),
      (shape, count, bytes) => {
        const pages = bytes.slice(0, count * shape.pageBytes)
        assert.deepEqual(pagesFromColumns(pagesToColumns(pages, shape), shape), pages)
      }
    )
  )
})
