import assert from 'node:assert/strict'
import {once} from 'node:events'
import http from 'node:http'
import type {AddressInfo} from 'node:net'
import {after, before, describe, it} from 'node:test'
import {bareLink} from '../../src/links/plan/planned-link.ts'
import {type CheckLinksOptions, checkLinks} from '../../src/links/run.ts'
import {startFtpServer} from './farm/ftp-server.ts'
import {zip} from './farm/http/answers.ts'

const options: CheckLinksOptions = {timeoutMs: 1_000, retries: 1, delayMs: 0}

/** A server that counts who asks, and redirects `/to?ADDRESS`. */
describe('The host of an address', () => {
  const asked: string[] = []
  const server = http.createServer((request, response) => {
    asked.push(`${request.headers.host?.replace(/:.*/, '')}${request.url}`)
    const target = /^\/to\?(.*)/.exec(request.url ?? '')?.[1]
    if (target) response.writeHead(302, {Location: target}).end()
    else if (request.url?.startsWith('/a.zip')) response.end(zip)
    else response.writeHead(404).end()
  })
  let port: number

  before(async () => {
    server.listen(0, '0.0.0.0')
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  })

  after(() => {
    server.closeAllConnections()
    server.close()
  })

  async function check(url: string, more: CheckLinksOptions = {}) {
    asked.length = 0
    const {results} = await checkLinks([bareLink(url)], {...options, ...more})
    assert.ok(results[0])
    return results[0]
  }

  const forms = ['127.0.0.1', '2130706433', '0x7f.1', '0177.0.0.1', '127.1', '0', '[::1]', '[::ffff:127.0.0.1]']
  for (const form of forms) {
    it(`is refused when it is ${form}, and nobody is asked`, async () => {
      const {verdict, attempts, reason} = await check(`http://${form}:${port}/a.zip`)
      assert.equal(verdict, 'skipped', reason)
      assert.equal(attempts, 1)
      assert.deepEqual(asked, [])
    })
  }

  it('is asked when private addresses are allowed, in whatever form', async () => {
    assert.equal((await check(`http://2130706433:${port}/a.zip`, {allowPrivate: true})).verdict, 'ok')
  })

  it('is refused when its name leads to a private address', async () => {
    const {verdict} = await check(`http://inside.example.org:${port}/a.zip`, {
      lookup: async () => [{address: '127.0.0.1', family: 4}]
    })
    assert.equal(verdict, 'skipped')
    assert.deepEqual(asked, [])
  })

  const allowPrivate = (address: string) => address === '127.0.0.9'
  const lookup = async () => [{address: '127.0.0.9', family: 4}]

  it('is connected to at the address that was judged', async () => {
    const {verdict} = await check(`http://outside.example.org:${port}/a.zip`, {allowPrivate, lookup})
    assert.equal(verdict, 'ok')
    assert.deepEqual(asked, ['outside.example.org/a.zip', 'outside.example.org/a.zip'])
  })

  it('is refused when its name changes its mind between two questions', async () => {
    let count = 0
    const {verdict} = await check(`http://rebinding.example.org:${port}/a.zip`, {
      allowPrivate,
      lookup: async () => [{address: count++ === 0 ? '127.0.0.9' : '127.0.0.1', family: 4}]
    })
    // Asked once or asked again: the victim is never connected to
    assert.ok(verdict === 'ok' || verdict === 'skipped')
    assert.ok(count <= 1 || verdict === 'skipped')
  })

  it('is refused when a redirect leads to a private address', async () => {
    const url = `http://outside.example.org:${port}/to?http://127.0.0.1:${port}/a.zip`
    const {verdict, redirects, reason} = await check(url, {allowPrivate, lookup})
    assert.equal(verdict, 'skipped')
    assert.equal(redirects.length, 1)
    assert.match(reason, /loopback address.*after a redirect/)
    assert.ok(asked.every((place) => place.startsWith('outside.example.org/to')))
  })

  it('is dead when its name does not exist, after a second try', async () => {
    const lookup = () => Promise.reject(Object.assign(new Error(), {code: 'ENOTFOUND'}))
    const {verdict, attempts, reason} = await check('http://gone.example.org/', {lookup})
    assert.deepEqual({verdict, attempts}, {verdict: 'dead', attempts: 2}, reason)
  })

  it('is an error when the resolver is in trouble', async () => {
    const lookup = () => Promise.reject(Object.assign(new Error(), {code: 'EAI_AGAIN'}))
    const {verdict, reason} = await check('http://somewhere.example.org/', {lookup})
    assert.equal(verdict, 'error')
    assert.match(reason, /could not be looked up/)
  })

  it('is dead when nothing listens there', async () => {
    const {verdict, status, attempts} = await check('http://127.0.0.9:1/', {allowPrivate})
    assert.deepEqual({verdict, status, attempts}, {verdict: 'dead', status: null, attempts: 2})
  })

  it('settles its other addresses when it does not exist', async () => {
    let asked = 0
    const lookup = () => {
      asked++
      return Promise.reject(Object.assign(new Error(), {code: 'ENOTFOUND'}))
    }
    const links = Array.from({length: 300}, (_, at) => bareLink(`http://gone.example.org/${at}.zip`))
    const {results} = await checkLinks(links, {...options, lookup, retries: 2})
    assert.deepEqual(new Set(results.map(({verdict}) => verdict)), new Set(['dead']))
    assert.ok(asked < 20, `${asked} lookups`)
    assert.ok(results.filter(({attempts, reason}) => attempts === 0 && /other addresses/.test(reason)).length > 280)
  })

  it('settles its other addresses when nothing listens, but not those of another port', async () => {
    const dead = Array.from({length: 100}, (_, at) => bareLink(`http://127.0.0.9:1/${at}.zip`))
    const fine = Array.from({length: 10}, (_, at) => bareLink(`http://127.0.0.9:${port}/a.zip?${at}`))
    const {results} = await checkLinks([...dead, ...fine], {...options, allowPrivate})
    assert.deepEqual(new Set(results.slice(0, 100).map(({verdict}) => verdict)), new Set(['dead']))
    assert.deepEqual(new Set(results.slice(100).map(({verdict}) => verdict)), new Set(['ok']))
  })

  it('is not settled by an address that cuts or stalls', async () => {
    const stalling = http.createServer((request, response) => {
      if (request.url === '/a.zip') response.end(zip)
      else if (request.url?.startsWith('/cut')) request.socket.resetAndDestroy()
    })
    stalling.listen(0, '127.0.0.9')
    await once(stalling, 'listening')
    const base = `http://127.0.0.9:${(stalling.address() as AddressInfo).port}`
    const paths = ['/cut1', '/cut2', '/cut3', '/stall1', '/stall2', '/stall3', '/a.zip']
    const {results} = await checkLinks(
      paths.map((path) => bareLink(base + path)),
      {...options, allowPrivate, perHost: 1, timeoutMs: 200}
    )
    stalling.closeAllConnections()
    stalling.close()
    assert.deepEqual(
      results.map(({verdict}) => verdict),
      [...Array(6).fill('error'), 'ok']
    )
  })

  it('may change on the way from HTTP to FTP', async () => {
    const ftp = await startFtpServer('127.0.0.9', {files: {'/pub/a.zip': zip}})
    const url = `http://127.0.0.9:${port}/to?ftp://127.0.0.9:${ftp.port}/pub/a.zip`
    const {verdict, redirects, status, contentLength} = await check(url, {allowPrivate})
    await ftp.close()
    assert.deepEqual(
      {verdict, status, contentLength, redirects: redirects.length},
      {verdict: 'ok', status: 213, contentLength: zip.length, redirects: 1}
    )
  })

  it('is never sent credentials or a fragment', async () => {
    const {verdict} = await check(`http://user:secret@127.0.0.9:${port}/a.zip?x#part`, {allowPrivate})
    assert.equal(verdict, 'ok')
    assert.ok(asked.every((place) => place.endsWith('/a.zip?x')))
  })
})

describe('An address', () => {
  const cases: [url: string, verdict: string, reason: RegExp][] = [
    ['mailto:someone@example.org', 'skipped', /mailto:/],
    ['gopher://example.org/', 'skipped', /gopher:/],
    ['news:comp.example', 'skipped', /news:/],
    ['www.example.org/a.zip', 'error', /no address/],
    ['http://', 'error', /no address/],
    ['http://a b/', 'error', /no address/],
    ['http://[::1', 'error', /no address/],
    ['http://example.org:99999/', 'error', /no address/]
  ]
  for (const [url, verdict, reason] of cases) {
    it(`such as ${url} is ${verdict} at once`, async () => {
      const {results} = await checkLinks([bareLink(url)], options)
      assert.equal(results[0]?.verdict, verdict)
      assert.match(results[0]?.reason ?? '', reason)
      assert.equal(results[0]?.attempts, 0)
    })
  }
})
