import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {estimate} from '../../../src/links/plan/estimate.ts'
import {linksFromList} from '../../../src/links/plan/from-list.ts'
import {planJobs} from '../../../src/links/plan/jobs.ts'
import {planText} from '../../../src/links/plan/plan-text.ts'
import {parseRewrite, parseRewriteFile, rewrite} from '../../../src/links/plan/rewrite.ts'

describe('A list of addresses', () => {
  it('has one a line, each once; empty lines and remarks are passed over', () => {
    const text = '\uFEFFhttp://a.example.org/\r\n\n# remark\n  ftp://b.example.org/x  \nhttp://a.example.org/\r'
    assert.deepEqual(
      linksFromList(text).map(({url}) => url),
      ['http://a.example.org/', 'ftp://b.example.org/x']
    )
  })
})

describe('The jobs of a plan', () => {
  it('ask once for what differs by its fragment, its letters or its credentials only', () => {
    const links = linksFromList(
      'http://A.example.org/x#1\nHTTP://a.example.org:80/x#2\nhttp://me@a.example.org/x\nhttp://a.example.org/y'
    )
    const {jobs} = planJobs(links, {})
    assert.deepEqual(
      jobs.map(({target, links}) => [target, links.length]),
      [
        ['http://a.example.org/x', 3],
        ['http://a.example.org/y', 1]
      ]
    )
  })

  it('leave out what is excluded, not included, or no address', () => {
    const links = linksFromList('http://a.example.org/1\nhttp://a.example.org/2\nhttp://b.example.org/1\nmailto:x')
    const {jobs, settled} = planJobs(links, {include: [/a\.example|mailto/], exclude: [/2$/]})
    assert.deepEqual(
      jobs.map(({target}) => target),
      ['http://a.example.org/1']
    )
    assert.deepEqual(
      settled.map(({fault}) => fault.type),
      ['excluded', 'excluded', 'other-scheme']
    )
  })

  it('ask the mirror', () => {
    const {jobs} = planJobs(linksFromList('ftp://ftp.example.org/a/b.zip'), {
      rewrite: [parseRewrite('ftp://ftp.example.org=https://mirror.example.net/ftp')]
    })
    assert.deepEqual(jobs[0] && [jobs[0].target, jobs[0].lane, jobs[0].isMirror], [
      'https://mirror.example.net/ftp/a/b.zip',
      'https://mirror.example.net',
      true
    ])
  })

  it('are estimated and shown by host, the longest first', () => {
    const urls = Array.from({length: 40}, (_, at) => `http://a.example.org/${at}`)
    const {jobs, settled} = planJobs(linksFromList([...urls, 'ftp://b.example.org/', 'mailto:x'].join('\n')), {})
    const plan = estimate(jobs, {concurrency: 64, perHost: 4, delayMs: 50})
    assert.deepEqual(
      plan.lanes.map(({lane, addresses, requests}) => [lane, addresses, requests]),
      [
        ['http://a.example.org', 40, 72],
        ['ftp://b.example.org', 1, 3]
      ]
    )
    assert.match(
      planText(plan, settled.length),
      /http:\/\/a\.example\.org +40 +72 +6 s\n[\s\S]*41 addresses at 2 hosts, 1 more/
    )
  })
})

describe('A rule for mirrors', () => {
  const cases: [rule: string, url: string, expected: string | undefined][] = [
    ['ftp://ftp.example.org=http://m.example.net/x', 'ftp://ftp.example.org/a.zip', 'http://m.example.net/x/a.zip'],
    ['ftp://ftp.example.org/=http://m.example.net/x/', 'ftp://ftp.example.org/a.zip', 'http://m.example.net/x/a.zip'],
    ['ftp://FTP.example.org/pub=http://m.example.net', 'ftp://ftp.example.org/pub/a.zip', 'http://m.example.net/a.zip'],
    ['ftp://ftp.example.org/pub=http://m.example.net', 'ftp://ftp.example.org/public/a.zip', undefined],
    ['ftp://ftp.example.org=http://m.example.net', 'ftp://ftp.example.org.evil.example/a.zip', undefined],
    ['http://a.example.org/?id=1=http://m.example.net/1', 'http://a.example.org/?id=1', 'http://m.example.net/1']
  ]
  for (const [rule, url, expected] of cases) {
    it(`${rule} makes ${expected} of ${url}`, () => {
      assert.equal(rewrite(new URL(url), [parseRewrite(rule)])?.href, expected)
    })
  }

  it('that is none is refused in one sentence', () => {
    for (const rule of ['x', 'ftp://a.example.org', '=http://a.example.org', 'a=b']) {
      assert.throws(() => parseRewrite(rule), {name: 'UsageError', message: /^--rewrite is `.*`, expected `FROM=TO`/})
    }
  })

  it('may stand in a file, one a line, with remarks', () => {
    const rules = parseRewriteFile('# mirrors\n\nftp://a.example.org=http://b.example.org\n')
    assert.deepEqual(rules, [{from: 'ftp://a.example.org/', to: 'http://b.example.org/'}])
  })
})
