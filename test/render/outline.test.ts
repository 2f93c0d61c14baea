import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Heading} from 'mdast'
import {headingLevels} from '../../src/render/outline.ts'

test('Levels follow the depths and skip none', async (t) => {
  const cases: [Heading['depth'][], number[]][] = [
    [
      [2, 3, 3, 2],
      [2, 3, 3, 2]
    ],
    [
      [3, 3],
      [2, 2]
    ],
    [
      [3, 2, 3],
      [2, 2, 3]
    ],
    [
      [2, 4, 3],
      [2, 3, 3]
    ],
    [
      [2, 3, 4, 5, 6],
      [2, 3, 4, 5, 6]
    ]
  ]
  for (const [depths, levels] of cases) {
    await t.test(depths.join(' '), () => {
      const headings = depths.map((depth): Heading => ({type: 'heading', depth, children: []}))
      assert.deepEqual([...headingLevels(headings).values()], levels)
    })
  }
})
