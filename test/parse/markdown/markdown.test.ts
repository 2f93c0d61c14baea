import assert from 'node:assert/strict'
import {test} from 'node:test'
import {renderArticle} from '../../../src/render/index.ts'
import {blocks, outline, parsed} from './parsed.ts'

test('Sections, lists, tables and code are nodes of mdast', () => {
  assert.equal(
    blocks('## Cause\n\n1. One\n2. Two\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\n```c\nint x;\n```'),
    'heading(text"Cause") list(listItem(paragraph(text"One")) listItem(paragraph(text"Two"))) ' +
      'table(tableRow(tableCell(text"A") tableCell(text"B")) tableRow(tableCell(text"1") tableCell(text"2"))) code"int x;"'
  )
})

test('The heading that repeats the title is the title, any other of depth 1 a section', () => {
  const depths = (source: string, title?: string) =>
    parsed(source, title === undefined ? {} : {title}).children.map((node) => node.type === 'heading' && node.depth)
  assert.deepEqual(depths('# Pumps\n\n# Valves'), [1, 2])
  assert.deepEqual(depths('# Pumps\n\n## Valves', 'Pumps'), [1, 2])
  assert.deepEqual(depths('# Pumps', 'Other'), [2])
  assert.equal(
    renderArticle(parsed('- # Pumps')),
    '<ul>\n<li><h2 id="pumps">Pumps<a class="anchor" href="#pumps" aria-label="Link to Pumps"></a></h2></li>\n</ul>'
  )
})

test('The section "Applies to" becomes the applies-to block', () => {
  assert.equal(
    blocks('## Applies to\n\n- Pump 1.0\n\n## Cause\n\nDust.'),
    'kbAppliesTo(paragraph(text"Applies to") list(listItem(paragraph(text"Pump 1.0")))) heading(text"Cause") paragraph(text"Dust.")'
  )
  assert.match(blocks('## Applies to\n\nEverything.'), /^heading/)
})

test('File names, keys, registry paths and numbers are found in the text', () => {
  assert.equal(
    blocks('Press CTRL+ALT+DELETE, see\nQ150543 and *Netbt.sys* and HKLM\\Software\\A.'),
    'paragraph(text"Press " kbKeys"CTRL+ALT+DELETE" text", see " kbReference(text"Q150543") text" and " ' +
      'emphasis(kbFileName"Netbt.sys") text" and " kbRegistryPath"HKLM\\\\Software\\\\A" text".")'
  )
})

test('Backticks around a file name or a registry path add nothing to it', () => {
  assert.equal(
    blocks('`Netbt.sys` `HKLM\\Software` `x = 1`'),
    'paragraph(kbFileName"Netbt.sys" text" " kbRegistryPath"HKLM\\\\Software" text" " inlineCode"x = 1")'
  )
})

test('Links to articles are references, other links stay links', () => {
  assert.equal(
    blocks('[Pumps](Q900001) [site](http://www.example.org/) [valves][v] [Q900002: Dust](Q900002)\n\n[v]: valves.md'),
    'paragraph(kbReference(text"Pumps") text" " link(text"site") text" " kbReference(text"valves") text" " ' +
      'kbReference(text"Q900002: Dust")) definition'
  )
  const [paragraph] = parsed('[Pumps](Q900001) [Q900002: Dust](Q900002) [Q900003](Q900003)').children
  assert.ok(paragraph?.type === 'paragraph')
  const titles = paragraph.children.flatMap((node) => (node.type === 'kbReference' ? [node.title] : []))
  assert.deepEqual(titles, ['Pumps', 'Dust', null])
})

test('Paragraphs with a label are notes', async (t) => {
  const cases: [string, string][] = [
    ['NOTE: Dust.', 'note(strong(text"NOTE:") text" Dust.")'],
    ['**Warning:** Dust.', 'warning(strong(text"Warning:") text" Dust.")'],
    ['Tips: Dust.', 'tip(strong(text"Tips:") text" Dust.")'],
    ['CAUTION:', 'caution(strong(text"CAUTION:"))']
  ]
  for (const [source, expected] of cases) {
    await t.test(source, () => {
      const [node] = parsed(source).children
      assert.ok(node?.type === 'kbAdmonition')
      assert.equal(node.kind + outline(node).slice('kbAdmonition(paragraph'.length, -1), expected)
    })
  }
  for (const source of ['note: dust.', 'NOTE that', 'A NOTE: dust.']) {
    await t.test(source, () => assert.match(blocks(source), /^paragraph/))
  }
})

test('Blocks that only keep their layout are no code', () => {
  assert.equal(blocks('```text\na  b\n```'), 'kbPreformatted"a  b"')
  assert.equal(blocks('```console\nnet stop pump\n```'), 'kbCommand"net stop pump"')
  assert.equal(
    blocks('    HKLM\\Software\\A\n    HKCU\\Software\\B'),
    'kbRegistryKey"HKLM\\\\Software\\\\A\\nHKCU\\\\Software\\\\B"'
  )
  assert.equal(blocks('```\nx = 1\n```'), 'code"x = 1"')
})

test('HTML is text', () => {
  assert.equal(blocks('<b>bold</b> <!-- a -->'), 'paragraph(text"<b>bold</b> <!-- a -->")')
  assert.equal(blocks('<div>\n\n*a*'), 'paragraph(text"<div>") paragraph(emphasis(text"a"))')
})
