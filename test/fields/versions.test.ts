import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {versions} from '../../src/fields/versions.ts'
import {type Sample, sampleArticle} from './sample-article.ts'

function versionsOf(sample: Sample): {groups: [string | null, string[]][]; diagnostics: (string | undefined)[]} {
  const {tree, file} = sampleArticle(sample)
  const groups = versions
    .extract(tree, file)
    .map(({platform, versions}): [string | null, string[]] => [platform, versions])
  return {groups, diagnostics: file.messages.map((message) => message.ruleId)}
}

describe('versions', () => {
  const values: [value: string, groups: [string | null, string[]][]][] = [
    ['4.0', [[null, ['4.0']]]],
    [
      'WINDOWS:4.0,5,98; winnt:4.0',
      [
        ['WINDOWS', ['4.0', '5', '98']],
        ['winnt', ['4.0']]
      ]
    ],
    [
      '8.03; WINDOWS:8.0',
      [
        [null, ['8.03']],
        ['WINDOWS', ['8.0']]
      ]
    ],
    [':3.0,3.0 SP1', [[null, ['3.0', '3.0 SP1']]]],
    ['WINDOWS:; :', [['WINDOWS', []]]],
    [
      'windows:97, macintosh:1.0',
      [
        ['windows', ['97']],
        ['macintosh', ['1.0']]
      ]
    ],
    [
      'WinNT:3.5,3.51 WFW:3.11 Win95',
      [
        ['WinNT', ['3.5', '3.51']],
        ['WFW', ['3.11']],
        ['Win95', []]
      ]
    ],
    [
      'WINDOWS|MACINTOS:1.0',
      [
        ['WINDOWS', ['1.0']],
        ['MACINTOS', ['1.0']]
      ]
    ],
    ['3.1 3.5 3.51 4.0', [[null, ['3.1', '3.5', '3.51', '4.0']]]],
    ['6.0 6.0ax 7.', [[null, ['6.0', '6.0ax', '7.']]]],
    [
      '2.00 2.50 | 2.50 3.0',
      [
        [null, ['2.00', '2.50']],
        [null, ['2.50', '3.0']]
      ]
    ],
    ['', []]
  ]
  for (const [value, groups] of values) {
    it(`parts \`${value}\``, () => assert.deepEqual(versionsOf({head: {'Version(s)': value}}).groups, groups))
  }

  it('takes the line of the foot, which is whole', () => {
    const {groups} = versionsOf({head: {'Version(s)': '4.0,5.'}, foot: {Version: ':4.0,5.0'}})
    assert.deepEqual(groups, [[null, ['4.0', '5.0']]])
  })

  it('gives each column the platform of the same column', () => {
    const head = {'Version(s)': '4.10 4.50 | 4.10', 'Operating System(s)': 'Shell | Desk'}
    assert.deepEqual(versionsOf({head, foot: null}).groups, [
      ['Shell', ['4.10', '4.50']],
      ['Desk', ['4.10']]
    ])
  })

  it('reports columns that do not match', () => {
    const head = {'Version(s)': '4.10 | 4.50', 'Operating System(s)': 'Shell'}
    const {groups, diagnostics} = versionsOf({head, foot: null})
    assert.deepEqual(groups, [
      [null, ['4.10']],
      [null, ['4.50']]
    ])
    assert.ok(diagnostics.includes('column-mismatch'))
  })
})
