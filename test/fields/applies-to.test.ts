import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {appliesTo, splitVersions} from '../../src/fields/applies-to.ts'
import {sampleArticle} from './sample-article.ts'

function appliesToOf(bullets: string): [product: string, versions: string[], platforms: string[]][] {
  const {tree, file} = sampleArticle({appliesTo: bullets})
  return appliesTo.extract(tree, file).map(({product, versions, platforms}) => [product, versions, platforms])
}

describe('appliesTo', () => {
  const phrases: [bullet: string, product: string, versions: string[]][] = [
    ['Contoso Link version 4.0', 'Contoso Link', ['4.0']],
    ['Contoso Link, versions 3.0, 3.0 SP1', 'Contoso Link', ['3.0', '3.0 SP1']],
    [
      'Contoso Link for Branches, version 4.0, Terminal Edition',
      'Contoso Link for Branches, Terminal Edition',
      ['4.0']
    ],
    ['Contoso Link 98', 'Contoso Link 98', []],
    [
      'Contoso Link versions 4.0, 4.01 Service Pack 2, 5 for Branches',
      'Contoso Link for Branches',
      ['4.0', '4.01 Service Pack 2', '5']
    ],
    ['Contoso Link versions 2000, 2000 SP1 Professional', 'Contoso Link Professional', ['2000', '2000 SP1']],
    ['Contoso Link version 4.0 Option Pack', 'Contoso Link Option Pack', ['4.0']],
    ['Contoso Atlas, versions 1994 edition, 1995 edition', 'Contoso Atlas', ['1994 edition', '1995 edition']],
    ['Contoso Library, versions January 97, Spring 1998', 'Contoso Library', ['January 97', 'Spring 1998']],
    ['Contoso Word, version Service Release 2 (SR-2)', 'Contoso Word', ['Service Release 2 (SR-2)']],
    ['Contoso Works, versions 3.0, multimedia edition, 3.0a', 'Contoso Works, multimedia edition', ['3.0', '3.0a']],
    ['Contoso Mail, version 5.5 Service Packs 1, 2, 3', 'Contoso Mail', ['5.5 Service Packs 1, 2, 3']],
    ['Contoso Step by Step (covers versions 6.0 and 6.2)', 'Contoso Step by Step (covers versions 6.0 and 6.2)', []],
    [
      'Contoso Assembler version 6.0, running under Shell, version 1.0',
      'Contoso Assembler, running under Shell, version 1.0',
      ['6.0']
    ]
  ]
  for (const [bullet, product, versions] of phrases) {
    it(`parts \`${bullet}\``, () => assert.deepEqual(splitVersions(bullet), {product, versions}))
  }

  it('gives nested bullets as platforms, with their versions', () => {
    const bullets = [
      '- Contoso Link, version 3.0, on platform(s):',
      '   - the operating system: Contoso Shell version 2.0',
      '   - the hardware: Intel x86',
      '- the operating system: Contoso Shell'
    ]
    assert.deepEqual(appliesToOf(bullets.join('\n')), [
      ['Contoso Link', ['3.0'], ['Contoso Shell version 2.0', 'Intel x86']],
      ['Contoso Shell', [], []]
    ])
  })

  it("leaves out an editor's mark, and the bullet that is then a duplicate", () => {
    const bullets =
      '- Contoso Link, version 3.0\n- Contoso Link, version 3.0*EDITOR Please do not choose this product*use 241, 265,'
    assert.deepEqual(appliesToOf(bullets), [['Contoso Link', ['3.0'], []]])
  })
})
