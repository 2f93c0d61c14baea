import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {compareRuns} from '../../../src/links/compare.ts'
import {bareLink} from '../../../src/links/plan/planned-link.ts'
import {htmlReport} from '../../../src/links/report/html.ts'
import {jsonReport} from '../../../src/links/report/json.ts'
import {junitReport} from '../../../src/links/report/junit.ts'
import {markdownReport} from '../../../src/links/report/markdown.ts'
import type {ReportInput} from '../../../src/links/report/report.ts'
import {summaryText} from '../../../src/links/report/summary.ts'
import {type Verdict, verdicts} from '../../../src/links/result.ts'
import {uncheckedResult} from '../../../src/links/to-result.ts'

const nasty = 'http://a.example.org/<script>alert("1")</script>?a=1&b=`|`'
const links = [...verdicts.map((verdict) => `http://${verdict}.example.org/`), nasty, 'javascript:alert(1)'].map(
  (url) => ({
    ...bareLink(url),
    products: ['Widgets & Co'],
    languages: ['English', 'French']
  })
)
const results = links.map((link, at) => ({
  ...uncheckedResult(link),
  verdict: (verdicts[at] ?? 'dead') as Verdict,
  reason: `Because of <b>\u0007 & ${link.url}`,
  articles: ['Q100001', 'Q100002'],
  archive: at === 5 ? {url: 'https://web.archive.org/web/19990501000000/http://x/', timestamp: '19990501000000'} : null
}))
const comparison = compareRuns(
  new Map([[nasty, {...uncheckedResult(bareLink(nasty)), verdict: 'ok' as const}]]),
  results
)
const input: ReportInput = {results, links, isComplete: false, comparison}

describe('A report', () => {
  it('as JSON has everything, and says that it is incomplete', () => {
    const report = JSON.parse(jsonReport.render(input))
    assert.equal(report.complete, false)
    assert.equal(report.counts.dead, 3)
    assert.equal(report.results.length, results.length)
    assert.equal(report.results[0].verdict, 'dead')
    assert.deepEqual(report.results[0].languages, ['English', 'French'])
    assert.equal(report.comparison.broken[0].url, nasty)
  })

  it('as JUnit has a suite for each host, with failures, errors and skips', () => {
    const report = junitReport.render(input)
    assert.match(report, /<testsuites name="kbatlas check-links" tests="11" failures="5" errors="1" skipped="3"/)
    assert.match(report, /<testsuite name="dead\.example\.org" tests="1" failures="1"/)
    assert.match(report, /&lt;script&gt;alert\(&quot;1&quot;\)/)
    assert.doesNotMatch(report, /<script>|\u0007/)
    assert.equal(report.match(/<testcase /g)?.length, 11)
  })

  it('as Markdown has a table for each verdict but ok', () => {
    const report = markdownReport.render(input)
    assert.match(report, /^# Links\n\n\*\*The run was interrupted/)
    assert.match(report, /\| dead \| 3 \|/)
    assert.match(report, /## soft-404\n/)
    assert.doesNotMatch(report, /## ok\n/)
    assert.match(report, /\[19990501000000\]\(<https:\/\/web\.archive\.org/)
    assert.match(report, /### Broken since\n\n- `http:\/\/a\.example\.org\/<script>.*%60%7C%60`: ok → dead/)
  })

  it('as HTML is one page on its own, and nothing in it runs that an article names', () => {
    const report = htmlReport.render(input)
    assert.match(report, /^<!doctype html>\n<html lang="en">/)
    assert.equal(report.match(/<script>/g)?.length, 1)
    assert.doesNotMatch(report, /href="javascript:/)
    assert.doesNotMatch(report, /<(?:link|img|script src)/)
    assert.equal(report.match(/<tr>/g)?.length, results.length + 1)
    assert.match(report, /Widgets &#x26; Co/)
  })

  it('in the terminal has the counts and what changed', () => {
    const text = summaryText(results, comparison)
    assert.match(text, /^dead {6}3\n/)
    assert.match(text, /Broken since: 1\n {2}ok → dead {2}http:\/\/a\.example/)
  })
})
