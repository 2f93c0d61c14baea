import assert from 'node:assert/strict'
import {once} from 'node:events'
import http from 'node:http'
import type {AddressInfo} from 'node:net'
import {after, before, beforeEach, describe, it} from 'node:test'
import {chooseCapture} from '../../../src/links/archive/choose.ts'
import {archiveEndpoints} from '../../../src/links/archive/endpoints.ts'
import {createRateLimit} from '../../../src/links/archive/rate-limit.ts'
import {archiveKey, type Want} from '../../../src/links/archive/want.ts'
import {bareLink} from '../../../src/links/plan/planned-link.ts'
import {checkLinks} from '../../../src/links/run.ts'

describe('The capture that is chosen', () => {
  const capture = (timestamp: string, more = {}) => ({
    original: 'http://a.example.org/a.zip',
    timestamp,
    mediaType: 'application/zip',
    status: 200,
    bytes: null,
    ...more
  })
  const want: Want = {url: 'http://a.example.org/a.zip', date: '1999-06-01', isFile: true, sizes: []}

  it('is the nearest to the day of the article, before it or after it', () => {
    const captures = ['19970101000000', '19990501000000', '19990615000000', '20100101000000'].map((time) =>
      capture(time)
    )
    assert.equal(chooseCapture(captures, want)?.timestamp, '19990615000000')
  })

  it('is the oldest when there is no day', () => {
    const captures = ['20010101000000', '19970101000000'].map((time) => capture(time))
    assert.equal(chooseCapture(captures, {...want, date: null})?.timestamp, '19970101000000')
  })

  it('is no page where a file is wanted, and no redirect', () => {
    const captures = [
      capture('19990601000000', {mediaType: 'text/html'}),
      capture('19990602000000', {status: 302}),
      capture('20050101000000')
    ]
    assert.equal(chooseCapture(captures, want)?.timestamp, '20050101000000')
    assert.equal(chooseCapture(captures, {...want, isFile: false})?.timestamp, '19990601000000')
  })

  it('fits the size that is stated', () => {
    const captures = [capture('19990601000000', {bytes: 900}), capture('20030101000000', {bytes: 98_000})]
    assert.equal(chooseCapture(captures, {...want, sizes: [100_000]})?.timestamp, '20030101000000')
    assert.equal(chooseCapture(captures, {...want, sizes: [5_000_000]}), undefined)
  })
})

describe('The endpoints of an archive', () => {
  const cases: [endpoint: string, index: string, available: string, replay: string][] = [
    [
      'https://a.example.org',
      'https://a.example.org/cdx/search/cdx',
      'https://a.example.org/wayback/available',
      'https://a.example.org/web/'
    ],
    [
      'https://a.example.org/',
      'https://a.example.org/cdx/search/cdx',
      'https://a.example.org/wayback/available',
      'https://a.example.org/web/'
    ],
    [
      'https://a.example.org/cdx/search/cdx',
      'https://a.example.org/cdx/search/cdx',
      'https://a.example.org/wayback/available',
      'https://a.example.org/web/'
    ],
    [
      'https://a.example.org/x/cdx',
      'https://a.example.org/x/cdx',
      'https://a.example.org/x/wayback/available',
      'https://a.example.org/x/web/'
    ]
  ]
  for (const [endpoint, index, available, replay] of cases) {
    it(`follow from ${endpoint}`, () => {
      const endpoints = archiveEndpoints(endpoint)
      assert.deepEqual([endpoints.index.href, endpoints.available.href, endpoints.replay], [index, available, replay])
    })
  }

  it('are those of the Internet Archive by default, and a wrong one is refused', () => {
    assert.equal(archiveEndpoints().index.host, 'web.archive.org')
    assert.throws(() => archiveEndpoints('archive'), {name: 'UsageError'})
  })
})

it('an archive takes addresses for one that differ by scheme, www, port, letters and fragment', () => {
  const forms = [
    'http://www.A.example.org:80/X.zip#a',
    'https://a.example.org/x.ZIP',
    'HTTP://www2.a.example.org/x.zip'
  ]
  assert.deepEqual(new Set(forms.map(archiveKey)), new Set(['a.example.org/x.zip']))
  assert.equal(archiveKey('http://a.example.org'), 'a.example.org/')
  assert.equal(archiveKey('http://a.example.org:8080/x?B=1'), 'a.example.org:8080/x?b=1')
})

it('the limit lets no more than so many through in any minute', async () => {
  let time = 0
  const limit = createRateLimit(3, () => time)
  const controller = new AbortController()
  for (let turn = 0; turn < 3; turn++) await limit.turn(controller.signal)
  time = 59_000
  const fourth = limit.turn(controller.signal)
  controller.abort(new Error('still waiting'))
  await assert.rejects(fourth)
  time = 61_000
  await limit.turn(new AbortController().signal)
})

describe('Looking for copies', () => {
  const asked: string[] = []
  let index: (parameters: URLSearchParams) => {status?: number; rows?: unknown}
  const archive = http.createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://archive')
    asked.push(`${url.pathname} ${url.searchParams.get('url')}`)
    if (url.pathname === '/cdx/search/cdx') {
      const {status = 200, rows} = index(url.searchParams)
      response.writeHead(status).end(rows === undefined ? '' : JSON.stringify(rows))
    } else if (url.pathname === '/wayback/available') {
      const closest = {available: true, status: '200', timestamp: '20000101000000', url: 'http://archive/copy'}
      response.end(JSON.stringify({archived_snapshots: url.searchParams.get('url')?.includes('none') ? {} : {closest}}))
    } else response.writeHead(404).end()
  })
  let endpoint: string
  before(async () => {
    archive.listen(0, '127.0.0.1')
    await once(archive, 'listening')
    endpoint = `http://127.0.0.1:${(archive.address() as AddressInfo).port}`
  })
  after(() => {
    archive.closeAllConnections()
    archive.close()
  })
  beforeEach(() => {
    asked.length = 0
  })

  const head = ['original', 'timestamp', 'mimetype', 'statuscode', 'length']
  async function find(urls: string[]) {
    const links = urls.map((url) => ({...bareLink(url), date: '1999-06-01'}))
    const lookup = () => Promise.reject(Object.assign(new Error(), {code: 'ENOTFOUND'}))
    const {results} = await checkLinks(links, {lookup, retries: 0, delayMs: 0, archive: {endpoint}})
    return results.map(({archive}) => archive)
  }

  it('asks for all addresses of a host at once', async () => {
    index = (parameters) => {
      assert.equal(parameters.get('matchType'), 'prefix')
      assert.deepEqual(parameters.getAll('filter'), ['statuscode:200', '!mimetype:text/html'])
      return {
        rows: [
          head,
          ['http://www.gone.example.org:80/a/1.zip', '19990501000000', 'application/zip', '200', '500'],
          ['http://gone.example.org/a/1.zip', '20200501000000', 'application/zip', '200', '500'],
          ['http://gone.example.org/B/2.ZIP', '20010101000000', 'application/zip', '200', '500']
        ]
      }
    }
    const copies = await find([
      'http://www.gone.example.org/a/1.zip',
      'http://www.gone.example.org/b/2.zip',
      'http://www.gone.example.org/c/3.zip'
    ])
    assert.deepEqual(copies, [
      {timestamp: '19990501000000', url: `${endpoint}/web/19990501000000/http://www.gone.example.org:80/a/1.zip`},
      {timestamp: '20010101000000', url: `${endpoint}/web/20010101000000/http://gone.example.org/B/2.ZIP`},
      null
    ])
    assert.deepEqual(asked, ['/cdx/search/cdx www.gone.example.org/'])
  })

  it('asks for a single address by itself', async () => {
    index = (parameters) => {
      assert.equal(parameters.get('matchType'), null)
      return {rows: []}
    }
    assert.deepEqual(await find(['http://gone.example.org/a.zip']), [null])
    assert.deepEqual(asked, ['/cdx/search/cdx http://gone.example.org/a.zip'])
  })

  it('asks part by part where the whole host is too much', async () => {
    index = (parameters) => {
      const prefix = parameters.get('url') ?? ''
      const count = prefix === 'gone.example.org/' ? 10_000 : 1
      return {rows: [head, ...Array(count).fill(['http://gone.example.org/a/1.zip', '19990501000000', '-', '-', '-'])]}
    }
    const copies = await find([
      'http://gone.example.org/a/1.zip',
      'http://gone.example.org/a/2.zip',
      'http://gone.example.org/b/3.zip'
    ])
    assert.deepEqual(
      copies.map((copy) => copy?.timestamp),
      ['19990501000000', undefined, undefined]
    )
    assert.deepEqual(asked, [
      '/cdx/search/cdx gone.example.org/',
      '/cdx/search/cdx gone.example.org/a/',
      '/cdx/search/cdx http://gone.example.org/b/3.zip'
    ])
  })

  it('asks in the simple way where the index fails', async () => {
    index = () => ({status: 500})
    assert.deepEqual(await find(['http://gone.example.org/a.zip', 'http://gone.example.org/none.zip']), [
      {timestamp: '20000101000000', url: 'http://archive/copy'},
      null
    ])
  })

  it('takes an empty answer for nothing, and nonsense for a failure', async () => {
    index = () => ({})
    assert.deepEqual(await find(['http://gone.example.org/none.zip']), [null])
    index = () => ({rows: 'what?'})
    assert.deepEqual((await find(['http://gone.example.org/a.zip']))[0]?.timestamp, '20000101000000')
  })

  it('does not ask for what is fine or was skipped', async () => {
    index = () => ({rows: []})
    await find(['mailto:x', 'http://127.0.0.1/'])
    assert.deepEqual(asked, [])
  })
})
