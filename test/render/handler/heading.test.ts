import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Heading} from 'mdast'
import {rendered, text} from '../trees.ts'

function heading(depth: 1 | 2 | 3 | 4, value: string): Heading {
  return {type: 'heading', depth, children: [text(value)]}
}

test('A heading has an anchor and links to itself without adding to the text', () => {
  assert.equal(
    rendered(heading(2, 'MORE INFORMATION')),
    '<h2 id="more-information">MORE INFORMATION<a class="anchor" href="#more-information" aria-label="Link to MORE INFORMATION"></a></h2>'
  )
})

test('Section depths 1 and 2 become h2 and h3', () => {
  assert.match(rendered(heading(2, 'CAUSE'), heading(3, 'Details')), /^<h2.*\n<h3/)
})

test('Repeated headings have different anchors', () => {
  assert.match(rendered(heading(2, 'STATUS'), heading(2, 'STATUS')), /id="status".*\n.*id="status-2"/)
})

test('A page with subheadings only skips no level', () => {
  assert.match(rendered(heading(3, 'Code Example'), heading(3, 'Output')), /^<h2 .*\n<h2 /)
})

test('The title is left to the page', () => {
  assert.equal(rendered(heading(1, 'Q241041: Pumps')), '')
})
