import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {List} from 'mdast'
import {paragraph, rendered} from '../trees.ts'

const children: List['children'] = [{type: 'listItem', spread: false, children: [paragraph('One.')]}]

test('A list is printed by its kind and its first marker', async (t) => {
  const cases: [string, Partial<List>, string][] = [
    ['bulleted', {ordered: false}, '<ul>'],
    ['numbered from 1', {ordered: true, start: 1}, '<ol>'],
    ['numbered from 4', {ordered: true, start: 4}, '<ol start="4">'],
    ['lettered', {ordered: true, start: 1, data: {listType: 'a'}}, '<ol type="a">'],
    ['contents', {ordered: false, data: {listType: 'contents'}}, '<ul class="numbers">']
  ]
  for (const [name, properties, tag] of cases) {
    await t.test(name, () => {
      const html = rendered({type: 'list', spread: false, children, ...properties})
      assert.equal(html, `${tag}\n<li>One.</li>\n</${tag.slice(1, 3)}>`)
    })
  }
})
