import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ListItem} from 'mdast'
import {paragraph, rendered} from '../trees.ts'

function list(spread: boolean, ...children: ListItem[]): string {
  return rendered({type: 'list', ordered: false, spread, children})
}

test('Items of a tight list hold their text without paragraphs', () => {
  const item: ListItem = {type: 'listItem', spread: false, children: [paragraph('UDP Port 137')]}
  assert.equal(list(false, item), '<ul>\n<li>UDP Port 137</li>\n</ul>')
})

test('Items of a loose list hold paragraphs', () => {
  const item: ListItem = {type: 'listItem', spread: true, children: [paragraph('First.'), paragraph('Second.')]}
  assert.equal(list(true, item), '<ul>\n<li><p>First.</p>\n<p>Second.</p></li>\n</ul>')
})

test('Two paragraphs of a tight item do not run into one', () => {
  const item: ListItem = {type: 'listItem', spread: false, children: [paragraph('First.'), paragraph('Second.')]}
  assert.equal(list(false, item), '<ul>\n<li>First.\n<p>Second.</p></li>\n</ul>')
})

test('A task has a box that cannot be changed', () => {
  const item: ListItem = {type: 'listItem', spread: false, checked: true, children: [paragraph('Restart.')]}
  const box = '<input type="checkbox" checked disabled aria-label="Task">'
  assert.equal(list(false, item), `<ul>\n<li>${box} Restart.</li>\n</ul>`)
})
