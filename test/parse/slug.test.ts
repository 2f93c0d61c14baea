import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Heading, Root} from 'mdast'
import {headingSlugs, slugOf} from '../../src/parse/slug.ts'

test('A slug is made of the words of its heading', async (t) => {
  const cases: [string, string][] = [
    ['MORE INFORMATION', 'more-information'],
    ['Windows NT 4.0', 'windows-nt-4-0'],
    ['"Access Denied" (Error 5)', 'access-denied-error-5'],
    ['Überlauf', 'überlauf'],
    ['???', 'section'],
    ['_under_score_', 'under-score'],
    [`${'word '.repeat(40)}`, Array(16).fill('word').join('-')],
    ['x'.repeat(200), 'x'.repeat(80)]
  ]
  for (const [heading, slug] of cases) await t.test(heading, () => assert.equal(slugOf(heading), slug))
})

test('Slugs are unique within the article', () => {
  const titles = ['Cause', 'Cause', 'Cause 2', 'cause', 'CAUSE-2']
  const tree: Root = {type: 'root', children: titles.map(heading)}
  assert.deepEqual([...headingSlugs(tree).values()], ['cause', 'cause-2', 'cause-2-2', 'cause-3', 'cause-2-3'])
})

test('Headings within other blocks have slugs, in order of the text', () => {
  const tree: Root = {
    type: 'root',
    children: [heading('One'), {type: 'blockquote', children: [heading('Two')]}, heading('Three')]
  }
  assert.deepEqual([...headingSlugs(tree).values()], ['one', 'two', 'three'])
})

function heading(value: string): Heading {
  return {type: 'heading', depth: 2, children: [{type: 'text', value}]}
}
