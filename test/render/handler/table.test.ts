import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Table} from 'mdast'
import {rendered, row} from '../trees.ts'

const files: Table = {type: 'table', children: [row('File name', 'Size'), row('Pump.dll', '4,096')]}
const compact = (html: string) => html.replaceAll('\n', '')

test('The first row is a header whose cells name their columns', () => {
  assert.equal(
    compact(rendered(files)),
    '<div class="scroll" tabindex="0" role="region" aria-label="Table 1"><table>' +
      '<thead><tr><th scope="col">File name</th><th scope="col">Size</th></tr></thead>' +
      '<tbody><tr><td>Pump.dll</td><td>4,096</td></tr></tbody></table></div>'
  )
})

test('Each scroll box has a name of its own', () => {
  assert.match(rendered(files, files), /"Table 1"[\s\S]*"Table 2"/)
})

test('A table without a header has cells of data only', () => {
  assert.doesNotMatch(rendered({...files, data: {hasHeader: false}}), /<th/)
})

test('A header cell without text is no header', () => {
  assert.match(rendered({type: 'table', children: [row('', 'Size')]}), /<td><\/td>\n<th scope="col">Size/)
})

test('Every row has as many cells as the widest', () => {
  const html = rendered({type: 'table', children: [row('A'), row('1', '2', '3')]})
  assert.equal(html.match(/<t[hd]/g)?.length, 2 + 6 - 1)
})
