import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {FacetGroup} from '../../src/site/facet.ts'
import {defineFacetIndex, type FacetIndexView} from '../../src/site/pages/facet-index.ts'
import type {Site} from '../../src/site/site.ts'
import type {Source} from '../../src/site/source.ts'

function view(names: string[], pageNumber = 1): FacetIndexView {
  const groups: FacetGroup[] = names.map((name) => ({
    value: {address: `/keywords/${name}/`, name, spellings: [name], articleCount: name.length},
    places: []
  }))
  const source = {once: () => groups} as unknown as Source
  const pageCount = Math.ceil(names.length / 1000)
  const page = {list: '/keywords/', pageNumber, pageCount}
  return defineFacetIndex('keyword-index', '/keywords/', () => groups).load(source, page, {} as Site)
}

function named(prefix: string, count: number): string[] {
  return Array.from({length: count}, (_, index) => `${prefix}${index}`)
}

describe('an index of values', () => {
  it('leads to the first name of each letter, on whichever page it stands', () => {
    const {letters} = view([...named('_', 3), ...named('a', 998), ...named('k', 10)])
    assert.deepEqual(
      letters.map(({letter, address, firstValue}) => [letter, address, firstValue]),
      [
        ['0', '/keywords/#letter-0', '/keywords/_0/'],
        ['a', '/keywords/#letter-a', '/keywords/a0/'],
        ['k', '/keywords/~page2/#letter-k', '/keywords/k0/']
      ]
    )
  })

  it('is a plain list while it is short', () => {
    const {letters, commonest} = view(named('a', 199))
    assert.deepEqual([letters, commonest], [[], []])
  })

  it('names the values with the most articles on its first page only', () => {
    const names = named('a', 1200)
    assert.equal(view(names).commonest.length, 40)
    assert.deepEqual(view(names, 2).commonest, [])
  })
})
