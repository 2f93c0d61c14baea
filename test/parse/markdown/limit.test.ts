import assert from 'node:assert/strict'
import {test} from 'node:test'
import {cutSign, limitMarkdown} from '../../../src/parse/markdown/limit.ts'

test('An ordinary article is read whole', () => {
  const row = '| `Pump.dll` | [1.0](Q1) | *4,096* | x86 | 07/29/2002 |'
  const lines = ['# A', '', '| a | b | c | d | e |', '| - | - | - | - | - |', ...Array(1000).fill(row), '', 'End.']
  assert.deepEqual(limitMarkdown(lines), {text: lines.join('\n'), cuts: [], lineCount: lines.length})
})

test('Long code is read whole', () => {
  const lines = ['```c', ...Array(2000).fill('  x[i] = *p++ & ~mask;'), '```', 'End.']
  assert.equal(limitMarkdown(lines).text, lines.join('\n'))
})

test('What is nested too deeply is cut out of its line', () => {
  const {text, cuts} = limitMarkdown([`${'- '.repeat(150)}a`])
  assert.equal(text, '- '.repeat(100) + cutSign(0))
  assert.deepEqual(cuts, [{line: 1, column: 200, lines: [`${'- '.repeat(50)}a`], reason: 'nesting'}])
})

test('A line that is too long is cut', () => {
  const {text, cuts} = limitMarkdown(['a', 'b'.repeat(100_000)])
  assert.equal(text.length, 'a\n'.length + 32_768 + cutSign(0).length)
  assert.equal(cuts[0]?.lines[0]?.length, 100_000 - 32_768)
})

test('A paragraph with too many delimiters is cut from the line that has them', () => {
  const {text, cuts} = limitMarkdown(['*'.repeat(300), '*'.repeat(300), 'more', '', 'next'])
  assert.equal(text, `${'*'.repeat(300)}\n${cutSign(0)}\n\n\nnext`)
  assert.deepEqual(cuts, [{line: 2, column: 0, lines: ['*'.repeat(300), 'more'], reason: 'size'}])
})

test('An article that is too long is read up to a line', () => {
  const {lineCount} = limitMarkdown(Array(100_000).fill('- a'))
  assert.ok(lineCount > 1000 && lineCount < 10_000, String(lineCount))
})
