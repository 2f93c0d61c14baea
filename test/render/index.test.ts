import assert from 'node:assert/strict'
import {test} from 'node:test'
import {defaultHandlers} from 'mdast-util-to-hast'
import {handlers} from '../../src/render/handlers.ts'
import {articleToHast, renderArticle} from '../../src/render/index.ts'
import {paragraph, rendered, root} from './trees.ts'

test('Every node of the knowledge base has a handler, and every node of mdast that could be unsafe', () => {
  assert.deepEqual(Object.keys(handlers), [
    'code',
    'heading',
    'html',
    'image',
    'kbAdmonition',
    'kbAnswer',
    'kbAppliesTo',
    'kbCommand',
    'kbErrorMessage',
    'kbField',
    'kbFileName',
    'kbFoot',
    'kbHead',
    'kbKeys',
    'kbMarkup',
    'kbNotice',
    'kbPreamble',
    'kbPreformatted',
    'kbProperties',
    'kbProperty',
    'kbQueryWords',
    'kbQuestion',
    'kbReference',
    'kbRegistryKey',
    'kbRegistryPath',
    'kbSeparator',
    'link',
    'list',
    'listItem',
    'table'
  ])
})

test('The other nodes of mdast are printed by the library', () => {
  const own = new Set(Object.keys(handlers))
  assert.deepEqual(
    Object.keys(defaultHandlers)
      .filter((type) => !own.has(type))
      .sort(),
    [
      'blockquote',
      'break',
      'definition',
      'delete',
      'emphasis',
      'footnoteDefinition',
      'footnoteReference',
      'imageReference',
      'inlineCode',
      'linkReference',
      'paragraph',
      'root',
      'strong',
      'tableCell',
      'tableRow',
      'text',
      'thematicBreak',
      'toml',
      'yaml'
    ]
  )
})

test('Text of an article cannot become markup', () => {
  assert.equal(
    rendered(paragraph('</article><script>alert("&amp;")')),
    '<p>&#x3C;/article>&#x3C;script>alert("&#x26;amp;")</p>'
  )
})

test('Text of an article cannot imitate a mark', () => {
  assert.doesNotMatch(rendered(paragraph('<a data-kb-ref="Q1">')), /<a /)
})

test('Characters that HTML forbids are replaced', () => {
  assert.equal(rendered(paragraph('a\u0000b\u001Bc\u0081d\uFDD0e\tf')), '<p>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\tf</p>')
})

test('The hast tree is what is printed', () => {
  const tree = root(paragraph('One.'), paragraph('Two.'))
  assert.deepEqual(
    articleToHast(tree).children.map((node) => node.type === 'element' && node.tagName),
    ['p', false, 'p']
  )
  assert.equal(renderArticle(tree), '<p>One.</p>\n<p>Two.</p>')
})
