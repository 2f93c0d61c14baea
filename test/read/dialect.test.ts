import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {Dialect} from '../../src/read/article-file.ts'
import {dialectOf} from '../../src/read/dialect.ts'
import {readFrontMatter} from '../../src/read/front-matter.ts'

const frontMatter = '---\nlayout: page\ntitle: "Q30101: A"\n---\n'
const block = '\tArticle: Q30101\n\tProduct(s): X\n'

const cases: [title: string, text: string, path: string, expected: Dialect | null][] = [
  ['the text form', 'DOCUMENT:Q30101  08-MAY-2002  [msdos]\r\n', 'a.md', 'kb-text'],
  ['the text form below blank lines', '\r\n\r\nDOCUMENT:Q30101\r\n', '-', 'kb-text'],
  [
    'the Markdown form',
    `${frontMatter}\n## Q30101: A\n\n{% raw %}\n\n${block}\n{% endraw %}\n`,
    'README.md',
    'kb-markdown'
  ],
  ['the Markdown form without the tags', `${frontMatter}\n## Q30101: A\n\n${block}`, 'a.txt', 'kb-markdown'],
  ['the Markdown form without an envelope', block, '-', 'kb-markdown'],
  ['the Markdown form with CRLF', `${frontMatter}\n## A\n\n${block}`.replaceAll('\n', '\r\n'), 'a', 'kb-markdown'],
  ['the Markdown form below faulty front matter', `---\ntitle: "A\n---\n\n${block}`, 'README.md', 'kb-markdown'],
  ['the Markdown form below front matter that was not closed', `---\ntitle: A\n\n${block}`, 'README.md', 'kb-markdown'],
  ['Markdown with a record key', '---\nproducts: [X]\n---\nText\n', 'README.md', 'markdown'],
  ['Markdown with a record key in faulty front matter', '---\ntitle: "A\n---\nText\n', 'a.md', 'markdown'],
  ['Markdown that begins with a title', '\n# A title\n\nText\n', 'a.text', 'markdown'],
  ['Markdown that begins with a title, as a README', '# A title\n', 'folder/readme.md', null],
  ['front matter without a record key', '---\nlayout: page\n---\nText\n', 'a.md', null],
  ['a text that quotes an article further down', `Prose\n\n${block}`, 'a.txt', null],
  ['a deeper heading alone', '## Section\n', 'a.md', null],
  ['plain text', 'Some notes.\n', 'notes.txt', null],
  ['a script', '#!/bin/sh\necho\n', 'run', null]
]

describe('dialectOf', () => {
  for (const [title, text, path, expected] of cases) {
    it(`says ${expected ?? 'no article'} for ${title}`, () => {
      assert.equal(dialectOf(text, readFrontMatter(text), path), expected)
    })
  }

  it('takes no more time than the text is long', () => {
    for (const filler of ['\n', ' ', '\t', '# ', '{% raw %}\n', '# a\n']) {
      assert.equal(dialectOf(filler.repeat(500_000), readFrontMatter(''), 'README') === 'kb-text', false)
    }
  })
})
