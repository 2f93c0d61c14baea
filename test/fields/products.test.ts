import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {products} from '../../src/fields/products.ts'
import {sampleArticle} from './sample-article.ts'

describe('products', () => {
  const cases: [title: string, value: string, expected: string[]][] = [
    ['takes the head line', 'Contoso Link', ['Contoso Link']],
    ['takes a comma for part of the name', 'Contoso Link, Branch Edition', ['Contoso Link, Branch Edition']],
    ['gives none of `See article`', 'See article', []]
  ]
  for (const [title, value, expected] of cases) {
    it(title, () => {
      const {tree, file} = sampleArticle({head: {'Product(s)': value}})
      assert.deepEqual(products.extract(tree, file), expected)
    })
  }
})
