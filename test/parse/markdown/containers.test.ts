import assert from 'node:assert/strict'
import {test} from 'node:test'
import {Containers} from '../../../src/parse/markdown/containers.ts'

function depths(...lines: string[]): number[] {
  const containers = new Containers(100)
  return lines.map((line) => containers.read(line).depth)
}

test('Quotations and items that are open are counted as CommonMark does', async (t) => {
  const cases: [string, string[], number[]][] = [
    ['markers on one line', ['- 1. > a'], [3]],
    ['an item within an item', ['- a', '  - b', '    - c', '- d'], [1, 2, 3, 1]],
    ['an item that goes on after a blank line', ['- a', '', '  b', '', 'c'], [1, 1, 1, 1, 0]],
    ['a paragraph that goes on without markers', ['> - a', 'b', '> - c'], [2, 2, 2]],
    ['an item within a quotation', ['> - a', '>   - b'], [2, 3]],
    ['wide markers', ['10. a', '    - b', '   - c'], [1, 2, 1]],
    ['tabs', ['-\ta', '\t- b'], [1, 2]],
    ['a thematic break is no item', ['- - -', '* * *'], [0, 0]],
    ['an indented line after a blank is code', ['', '    - a'], [0, 0]],
    ['a number other than 1 is part of the paragraph', ['a', '2. b'], [0, 0]],
    ['1 interrupts a paragraph', ['a', '1. b', '7. c'], [0, 1, 1]],
    ['an empty item does not interrupt a paragraph', ['a', '*'], [0, 0]],
    ['code between fences opens nothing', ['```', '- a', '```', '- b'], [0, 0, 0, 1]],
    ['a fence ends with its item', ['- ```', '  - a', 'b'], [1, 1, 0]]
  ]
  for (const [name, lines, expected] of cases) await t.test(name, () => assert.deepEqual(depths(...lines), expected))
})

test('The place is told at which a line becomes too deep', () => {
  const containers = new Containers(2)
  assert.equal(containers.read('- - a').tooDeepAt, -1)
  assert.equal(containers.read('- > - a').tooDeepAt, 4)
  assert.equal(containers.read('  > - a').tooDeepAt, 4)
})
