import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import fc from 'fast-check'
import matter from 'gray-matter'
import {readFrontMatter} from '../../src/read/front-matter.ts'
import {holds} from '../property.ts'

/** Front matter and the content below it, as read. */
function read(text: string) {
  const {frontMatter, contentOffset, fault} = readFrontMatter(text)
  return {frontMatter, content: text.slice(contentOffset), ...(fault && {ruleId: fault.ruleId, line: fault.line})}
}

describe('readFrontMatter', () => {
  it('gives the keys and the offset of the content', () => {
    assert.deepEqual(read('---\ntitle: "A \\"B\\""\nproducts: [X, Y]\n---\n\n# A\n'), {
      frontMatter: {title: 'A "B"', products: ['X', 'Y']},
      content: '\n# A\n'
    })
  })

  it('reads CRLF like LF', () => {
    assert.deepEqual(read('---\r\ntitle: A\r\n---\r\nText\r\n'), {frontMatter: {title: 'A'}, content: 'Text\r\n'})
  })

  it('gives no keys for a text without front matter', () => {
    for (const content of ['# A\n', '', '---\n', '----\na: b\n----\n', '--- a rule\ntext\n---\n', '---\n\nText\n']) {
      assert.deepEqual(read(content), {frontMatter: {}, content})
    }
  })

  it('keeps the content below faulty YAML, and says where the fault is', () => {
    const text = '---\nid: a\ntitle: "A\n---\nText\n'
    assert.deepEqual(read(text), {frontMatter: {}, content: 'Text\n', ruleId: 'front-matter-syntax', line: 4})
    assert.deepEqual(read(text), read(text), 'the same fault is found the second time')
  })

  it('keeps the content below front matter that was not closed', () => {
    assert.deepEqual(read('---\ntitle: A\n\n## A\n\nText\n'), {
      frontMatter: {},
      content: '## A\n\nText\n',
      ruleId: 'front-matter-syntax',
      line: 1
    })
  })

  it('takes a longer rule for no closing line', () => {
    assert.deepEqual(read('---\ntitle: A\n-----\nText\n'), {
      frontMatter: {},
      content: '-----\nText\n',
      ruleId: 'front-matter-syntax',
      line: 1
    })
    assert.deepEqual(read('---\ntitle: A\n---  \nText\n'), {frontMatter: {title: 'A'}, content: 'Text\n'})
  })

  it('keeps text between two rules', () => {
    const text = '---\nA story.\n---\nMore.\n'
    assert.deepEqual(read(text), {frontMatter: {}, content: text, ruleId: 'front-matter-syntax', line: 1})
  })

  for (const language of [
    'js',
    'javascript',
    'JS',
    'JavaScript',
    'coffee',
    'coffeescript',
    'cson',
    'toml',
    'constructor'
  ]) {
    it(`never runs front matter in ${language}`, () => {
      const text = `---${language}\n{title: globalThis.wasRun = true}\n---\nText\n`
      assert.deepEqual(read(text), {frontMatter: {}, content: 'Text\n', ruleId: 'front-matter-engine', line: 1})
      assert.equal('wasRun' in globalThis, false)
    })
  }

  it('runs no code through YAML tags', () => {
    const {ruleId, content} = read('---\na: !!js/function "function () { globalThis.wasRun = true }"\n---\nText\n')
    assert.deepEqual({ruleId, content}, {ruleId: 'front-matter-syntax', content: 'Text\n'})
  })

  it('gives no keys that hide behind a prototype', () => {
    assert.equal(read('---\na: 1\n__proto__: {title: Hidden}\n---\n').frontMatter.title, undefined)
  })

  it('survives front matter nested without end', () => {
    assert.equal(read(`---\na: ${'['.repeat(100_000)}\n---\nText\n`).content, 'Text\n')
  })

  it('keeps the content below blanks without end', () => {
    assert.deepEqual(read(`---\na: 1\n${'\n'.repeat(1_000_000)}---\nText\n`), {
      frontMatter: {},
      content: 'Text\n',
      ruleId: 'front-matter-syntax',
      line: 1
    })
  })

  const text = fc
    .tuple(
      fc.array(
        fc.constantFrom('title: A', 'id: "b"', '# remark', '', 'list:', '  - x', '---x', '----', 'a: |', '  text')
      ),
      fc.array(fc.constantFrom('Text', '', '---x', '----', '---')),
      fc.constantFrom('\n', '\r\n')
    )
    .map(([block, content, end]) => ['---', ...block, '---', ...content].join(end))

  it('agrees with gray-matter on every front matter that both accept', () => {
    holds(
      fc.property(text, (text) => {
        const ours = readFrontMatter(text)
        // `gray-matter` takes every line that begins with three hyphens for the closing one, and cuts it in two.
        fc.pre(!ours.fault && /^---\r?$/.test(/\n(---.*)/.exec(text)?.[1] ?? ''))
        const theirs = matter(text, {})
        assert.deepEqual(
          {data: ours.frontMatter, content: text.slice(ours.contentOffset)},
          {data: theirs.data, content: theirs.content}
        )
      })
    )
  })

  it('cuts no line in two', () => {
    holds(
      fc.property(text, (text) => {
        const {contentOffset} = readFrontMatter(text)
        assert.ok(contentOffset === 0 || contentOffset === text.length || text[contentOffset - 1] === '\n')
      })
    )
  })
})
