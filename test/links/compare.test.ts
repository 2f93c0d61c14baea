import assert from 'node:assert/strict'
import {it} from 'node:test'
import {type Change, type Comparison, compareRuns} from '../../src/links/compare.ts'
import {bareLink} from '../../src/links/plan/planned-link.ts'
import type {Verdict} from '../../src/links/result.ts'
import {uncheckedResult} from '../../src/links/to-result.ts'

const run = (verdicts: Record<string, Verdict>) =>
  Object.entries(verdicts).map(([url, verdict]) => ({...uncheckedResult(bareLink(url)), verdict}))

it('two runs differ by what broke, was mended, changed, is new and is gone', () => {
  const before = run({same: 'ok', broken: 'ok', mended: 'dead', changed: 'dead', gone: 'ok', late: 'ok'})
  const after = run({same: 'ok', broken: 'soft-404', mended: 'moved', changed: 'error', added: 'ok', late: 'unchecked'})
  const comparison: Comparison = compareRuns(new Map(before.map((result) => [result.url, result])), after)
  const shown = Object.entries<Change[]>({...comparison}).map(([kind, changes]) => [
    kind,
    changes.map((change) => [change.url, change.before, change.after])
  ])
  assert.deepEqual(Object.fromEntries(shown), {
    broken: [['broken', 'ok', 'soft-404']],
    mended: [['mended', 'dead', 'moved']],
    changed: [['changed', 'dead', 'error']],
    added: [['added', null, 'ok']],
    gone: [['gone', 'ok', null]]
  })
})
