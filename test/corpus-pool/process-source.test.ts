import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {processSource} from '../../src/corpus/process-source.ts'

const source = (text: string) => ({path: 'a.md', location: 'content/a.md', bytes: new TextEncoder().encode(text)})

describe('processSource', () => {
  it('makes the outputs that are asked for, and no others', () => {
    const outcome = processSource(source('# A title\n\nText.\n'), ['record', 'html', 'original'])
    assert(outcome.type === 'article')
    assert.deepEqual(Object.keys(outcome.outputs), ['record', 'html', 'original'])
    assert.equal(JSON.parse(outcome.outputs.record ?? '').title, 'A title')
    assert.equal(outcome.outputs.html, '<p>Text.</p>')
    assert.equal(outcome.outputs.original, '# A title\n\nText.\n')
  })

  it('passes over what is no article, and says why', () => {
    const outcome = processSource(source('Notes.'), ['record'])
    assert.equal(outcome.type, 'skipped')
    assert.deepEqual(
      outcome.diagnostics.map(({ruleId, severity}) => [ruleId, severity]),
      [['no-article', 'info']]
    )
  })

  it('turns a fault of its own into a fatal diagnostic of the article', () => {
    const bytes = new Proxy(new Uint8Array(1), {
      get() {
        throw new Error('a fault')
      }
    })
    assert.deepEqual(processSource({path: 'a.md', location: 'content/a.md', bytes}, ['record']), {
      type: 'failed',
      path: 'a.md',
      location: 'content/a.md',
      diagnostics: [
        {
          ruleId: 'internal-error',
          reason: 'Unexpected failure inside kbatlas: `a fault`, expected none on any input',
          line: null,
          column: null,
          severity: 'fatal'
        }
      ]
    })
  })
})
