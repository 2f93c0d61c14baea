import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Root} from 'mdast'
import type {Point, Position} from 'unist'
import {positionViolations} from './positions-law.ts'

const source = 'One two.\n\n------\n\n{% raw %}\nThree.\n'

/** The position of `text` in the source. */
function at(text: string): Position {
  const start = source.indexOf(text)
  return {start: point(start), end: point(start + text.length)}
}

function point(offset: number): Point {
  const before = source.slice(0, offset).split('\n')
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset}
}

function tree(first: Position, second: Position, inner = first): Root {
  return {
    type: 'root',
    position: {start: point(0), end: point(source.length)},
    children: [
      {type: 'paragraph', position: first, children: [{type: 'text', value: '', position: inner}]},
      {type: 'paragraph', position: second, children: []}
    ]
  }
}

function violations(...parts: Parameters<typeof tree>): string[] {
  return positionViolations(tree(...parts), source).map(({line, what}) => `${line} ${what}`)
}

test('Blocks that cover all but blank lines, rules and the envelope keep the law', () => {
  assert.deepEqual(violations(at('One two.'), at('Three.')), [])
})

test('Text that no block covers breaks the law', () => {
  assert.deepEqual(violations(at('One'), at('Three.')), ['1 no block covers ` two.`'])
  assert.deepEqual(violations(at('One two.'), at('Th')), ['6 no block covers `ree.`'])
})

test('A child outside its parent breaks the law', () => {
  assert.deepEqual(violations(at('One two.'), at('Three.'), at('Three.')), [
    '6 text reaches out of its parent paragraph'
  ])
})

test('Siblings that overlap break the law', () => {
  assert.deepEqual(violations(at('One two.'), at('two.')), [
    '1 paragraph begins before the end of the paragraph before it',
    '6 no block covers `Three.`'
  ])
})

test('A line and column that the offset has not break the law', () => {
  const {start, end} = at('Three.')
  const wrong = {start: {...start, line: 5}, end}
  assert.match(violations(at('One two.'), wrong)[0] ?? '', /^5 paragraph has line and column that its offset/)
})

test('A node without a position breaks the law', () => {
  const broken = tree(at('One two.'), at('Three.'))
  delete broken.children[1]?.position
  assert.match(positionViolations(broken, source)[0]?.what ?? '', /paragraph has no position/)
})

test('Parts of what is not contiguous may have its whole position', () => {
  const cells = tree(at('One two.'), at('Three.'))
  const row = cells.children[0]
  if (row?.type !== 'paragraph') assert.fail()
  row.children.push({type: 'text', value: '', position: at('One two.')})
  assert.deepEqual(positionViolations(cells, source), [])
})
