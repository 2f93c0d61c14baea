import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readFileSync} from 'node:fs'
import http from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import {text} from 'node:stream/consumers'
import {after, afterEach, before, beforeEach, describe, it} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import type {LinkResult} from '../../src/links/result.ts'
import {program, type Run, temporaryFolder} from './kbatlas.ts'

const zip = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(500, 7)])

/** A small farm that counts who asks: `/<number>.zip` is there, `/slow/<number>.zip` takes its time. */
const asked: string[] = []
const active = new Map<string, number>()
const most = {atOnce: 0}
const agents = new Set<string | undefined>()
const farm = http.createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`)
  agents.add(request.headers['user-agent'])
  const host = request.headers.host ?? ''
  active.set(host, (active.get(host) ?? 0) + 1)
  most.atOnce = Math.max(most.atOnce, active.get(host) ?? 0)
  response.on('close', () => active.set(host, (active.get(host) ?? 1) - 1))
  const answer = () => {
    if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /private/\n')
    else if (/\/\d+\.zip$/.test(request.url ?? '')) response.end(request.method === 'HEAD' ? undefined : zip)
    else if (request.url === '/down.zip') response.writeHead(500).end()
    else if (request.url === '/blocked.zip') response.writeHead(403).end()
    else response.writeHead(404).end()
  }
  if (request.url?.startsWith('/slow/')) setTimeout(answer, 40)
  else answer()
})
let base: string

before(async () => {
  farm.listen(0, '127.0.0.1')
  await once(farm, 'listening')
  base = `http://127.0.0.1:${(farm.address() as AddressInfo).port}`
})

after(() => {
  farm.closeAllConnections()
  farm.close()
})

describe('kbatlas check-links', () => {
  let place: ReturnType<typeof temporaryFolder>
  beforeEach(() => {
    place = temporaryFolder()
    asked.length = 0
    most.atOnce = 0
  })
  afterEach(() => place.remove())

  /** The program, with the farm in this process free to answer. */
  function start(args: string[], input = '') {
    const child = spawn(process.execPath, [program, 'check-links', ...args], {cwd: place.folder})
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    const output = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    const over = output.then(([out, err, [code]]): Run => ({code: code as number | null, out, err}))
    return {child, over}
  }

  const run = (args: string[], input?: string) => start(args, input).over
  const quick = ['--allow-private', '--delay', '0', '--timeout', '1', '--retries', '0']

  function check(urls: string[], more: string[] = []) {
    place.write('urls.txt', urls.map((url) => `${url}\n`).join(''))
    return run(['--urls', 'urls.txt', ...quick, ...more])
  }

  function results(name = 'links.ndjson'): LinkResult[] {
    const lines = readFileSync(path.join(place.folder, name), 'utf8').trimEnd().split('\n')
    return lines.map((line) => JSON.parse(line))
  }

  const verdicts = () => results().map(({verdict}) => verdict)

  it('writes a line for each address, in their order, and prints the counts', async () => {
    const {code, out} = await check([`${base}/2.zip`, `${base}/1.zip`, `${base}/gone.zip`])
    assert.equal(code, 1)
    assert.match(out, /^dead +1\nok +2\n$/)
    assert.deepEqual(
      results().map(({url, verdict}) => [url.replace(base, ''), verdict]),
      [
        ['/2.zip', 'ok'],
        ['/1.zip', 'ok'],
        ['/gone.zip', 'dead']
      ]
    )
    const keys = [
      'url',
      'verdict',
      'status',
      'reason',
      'finalUrl',
      'redirects',
      'contentType',
      'contentLength',
      'checkedAt',
      'durationMs',
      'attempts',
      'archive',
      'articles'
    ]
    for (const key of keys) assert.ok(key in (results()[0] ?? {}), key)
    assert.equal(existsSync(path.join(place.folder, 'links.ndjson.run')), false)
  })

  const codes: [path: string, code: number][] = [
    ['/1.zip', 0],
    ['/blocked.zip', 0],
    ['/gone.zip', 1],
    ['/down.zip', 1]
  ]
  for (const [name, code] of codes) {
    it(`ends with ${code} for ${name}`, async () => assert.equal((await check([`${base}${name}`])).code, code))
  }

  it('ends with 0 when all is skipped, as loopback is by default', async () => {
    place.write('urls.txt', `${base}/1.zip\n`)
    const {code} = await run(['--urls', 'urls.txt'])
    assert.equal(code, 0)
    assert.deepEqual(verdicts(), ['skipped'])
    assert.deepEqual(asked, [])
  })

  it('asks HEAD first and then a part', async () => {
    await check([`${base}/1.zip`])
    assert.deepEqual(asked, ['HEAD /1.zip', 'GET /1.zip'])
  })

  it('reads addresses from standard input and writes results to standard output', async () => {
    const {out, err} = await run(['--urls', '-', '--out', '-', ...quick], `${base}/1.zip\n`)
    assert.equal(JSON.parse(out).verdict, 'ok')
    assert.match(err, /ok +1/)
    assert.equal(existsSync(path.join(place.folder, 'links.ndjson')), false)
  })

  it('reads addresses from folders and globs', async () => {
    place.write('lists/a.txt', `${base}/1.zip\n`)
    place.write('lists/b.txt', `${base}/2.zip\n`)
    await run(['--urls', 'lists', '--out', 'a.ndjson', ...quick])
    await run(['--urls', 'lists/*.txt', '--out', 'b.ndjson', ...quick])
    assert.deepEqual([results('a.ndjson').length, results('b.ndjson').length], [2, 2])
  })

  it('shows the plan without asking', async () => {
    const {code, out} = await check([`${base}/1.zip`, `${base}/2.zip`, 'ftp://127.0.0.1/x', 'mailto:x'], ['--dry-run'])
    assert.equal(code, 0)
    assert.match(out, /^http:\/\/127\.0\.0\.1:\d+ +2 +4 +\d+ s$/m)
    assert.match(out, /^ftp:\/\/127\.0\.0\.1 +1 +3 +\d+ s$/m)
    assert.match(out, /3 addresses at 2 hosts, 1 more are not asked; about 7 requests/)
    assert.deepEqual(asked, [])
    assert.equal(existsSync(path.join(place.folder, 'links.ndjson')), false)
  })

  it('keeps what was fine, and tries failures again', async () => {
    await check([`${base}/1.zip`, `${base}/gone.zip`])
    asked.length = 0
    await check([`${base}/1.zip`, `${base}/gone.zip`])
    assert.deepEqual(asked, ['HEAD /gone.zip', 'GET /gone.zip'])
    asked.length = 0
    await check([`${base}/1.zip`], ['--max-age', '0'])
    await check([`${base}/1.zip`], ['--no-resume'])
    assert.equal(asked.length, 4)
  })

  it('goes on after kill -9, and loses nothing that was written', async () => {
    const urls = Array.from({length: 60}, (_, at) => `${base}/slow/${at}.zip`)
    place.write('urls.txt', urls.join('\n'))
    const args = ['--urls', 'urls.txt', ...quick, '--concurrency', '4']
    const {child, over} = start(args)
    while (asked.length < 40) await wait(5)
    child.kill('SIGKILL')
    await over
    const written = new Set(
      readFileSync(path.join(place.folder, 'links.ndjson'), 'utf8')
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line).url)
    )
    assert.ok(written.size > 0 && written.size < 60)
    asked.length = 0
    assert.equal((await run(args)).code, 0)
    assert.deepEqual(new Set(verdicts()), new Set(['ok']))
    assert.deepEqual(
      results().map(({url}) => url),
      urls
    )
    const again = new Set(asked.map((line) => base + line.split(' ')[1]))
    assert.deepEqual(
      [...again].filter((url) => written.has(url)),
      []
    )
  })

  it('ends at Ctrl+C with 130, names what had no turn, and goes on later', async () => {
    const urls = Array.from({length: 60}, (_, at) => `${base}/slow/${at}.zip`)
    place.write('urls.txt', urls.join('\n'))
    const args = ['--urls', 'urls.txt', ...quick, '--concurrency', '4']
    const {child, over} = start(args)
    while (asked.length < 40) await wait(5)
    child.kill('SIGINT')
    assert.equal((await over).code, 130)
    assert.deepEqual(
      results().map(({url}) => url),
      urls
    )
    assert.deepEqual(new Set(verdicts()), new Set(['ok', 'unchecked']))
    assert.equal((await run(args)).code, 0)
    assert.deepEqual(new Set(verdicts()), new Set(['ok']))
  })

  it('asks one host no more at once than it may', async () => {
    const urls = Array.from({length: 30}, (_, at) => `${base}/slow/${at}.zip`)
    await check(urls, ['--per-host', '3'])
    assert.equal(most.atOnce, 3)
  })

  it('introduces itself, by any name that is wanted', async () => {
    agents.clear()
    await check([`${base}/1.zip`])
    await check([`${base}/2.zip`], ['--user-agent', 'somebody'])
    const [first, second] = agents
    assert.match(first ?? '', /^kbatlas\/\d/)
    assert.equal(second, 'somebody')
  })

  it('obeys robots.txt when it is told to', async () => {
    await check([`${base}/private/1.zip`, `${base}/1.zip`], ['--robots'])
    assert.deepEqual(verdicts(), ['skipped', 'ok'])
    assert.match(results()[0]?.reason ?? '', /robots\.txt/)
    assert.ok(!asked.some((line) => line.includes('/private/')))
  })

  it('includes and excludes by pattern', async () => {
    await check([`${base}/1.zip`, `${base}/2.zip`, `${base}/x`], ['--include', 'zip$', '--exclude', '/2'])
    assert.deepEqual(verdicts(), ['ok', 'skipped', 'skipped'])
  })

  it('asks a mirror, and says so', async () => {
    place.write('mirrors.txt', `# for tests\nftp://ftp.example.org=${base}\n`)
    for (const option of [
      ['--rewrite', `ftp://ftp.example.org=${base}`],
      ['--rewrite-file', 'mirrors.txt']
    ]) {
      await check(['ftp://ftp.example.org/1.zip'], [...option, '--no-resume'])
      const [result] = results()
      assert.deepEqual(
        [result?.url, result?.verdict, result?.mirror],
        ['ftp://ftp.example.org/1.zip', 'ok', `${base}/1.zip`]
      )
      assert.match(result?.reason ?? '', /mirror/)
    }
  })

  it('compares with an earlier run, also when it is in the same file', async () => {
    await check([`${base}/1.zip`, `${base}/2.zip`])
    const lines = results().map((result) => JSON.stringify({...result, verdict: 'dead'}))
    place.write('links.ndjson', `${lines.join('\n')}\n`)
    const {out} = await check([`${base}/1.zip`, `${base}/3.zip`], ['--compare', 'links.ndjson'])
    assert.match(out, /Mended since: 1\n {2}dead → ok/)
    assert.match(out, /New: 1\n/)
    assert.match(out, /No longer named: 1\n/)
  })

  for (const format of ['html', 'json', 'junit', 'markdown']) {
    it(`writes a report as ${format}`, async () => {
      const {out} = await check([`${base}/1.zip`, `${base}/gone.zip`], ['--report', format])
      assert.match(out, /gone\.zip/)
      assert.doesNotMatch(out, /^dead +1$/m)
      const written = await check(
        [`${base}/1.zip`, `${base}/gone.zip`],
        ['--report', format, '--report-out', 'report.out']
      )
      assert.match(written.out, /^dead +1$/m)
      assert.match(readFileSync(path.join(place.folder, 'report.out'), 'utf8'), /gone\.zip/)
    })
  }

  it('looks for copies of what is lost', async () => {
    await check([`${base}/1.zip`, `${base}/gone.zip`], ['--archive', '--archive-endpoint', 'http://127.0.0.1:1'])
    assert.deepEqual(verdicts(), ['ok', 'dead'])
    assert.equal(results()[1]?.archive, null)
  })

  const wrong: [args: string[], message: RegExp][] = [
    [['--urls', 'nowhere.txt'], /--urls is `nowhere\.txt`, which is not there/],
    [['--data', 'nowhere'], /There is no dataset in nowhere/],
    [['--only', 'pages'], /--only/],
    [['--concurrency', '0'], /--concurrency/],
    [['--timeout', '0'], /--timeout/],
    [['--retries', '-1'], /--retries/],
    [['--max-age', 'soon'], /--max-age/],
    [['--include', '('], /--include/],
    [['--urls', '-', '--rewrite', 'x=y'], /--rewrite is `x=y`/],
    [['--urls', '-', '--report-out', 'x'], /--report-out is `x`, but there is no --report/],
    [['--urls', '-', '--compare', 'nowhere'], /--compare is `nowhere`/],
    [['--urls', '-', '--archive-endpoint', 'x'], /--archive-endpoint is `x`/],
    [['--urls', '-', '--ca', 'nowhere'], /--ca is `nowhere`/],
    [['--what'], /--what/]
  ]
  for (const [args, message] of wrong) {
    it(`refuses ${args.join(' ')} with 2 and one sentence`, async () => {
      const {code, out, err} = await run(args)
      assert.equal(code, 2)
      assert.equal(out, '')
      assert.match(err, message)
      assert.equal(err.trim().split('\n').length, 1)
    })
  }

  it('refuses to write over a file that is something else', async () => {
    place.write('diary.txt', 'Dear diary\n')
    const {code, err} = await check([`${base}/1.zip`], ['--out', 'diary.txt'])
    assert.equal(code, 2)
    assert.match(err, /`diary\.txt` holds no results of check-links/)
    assert.equal(readFileSync(path.join(place.folder, 'diary.txt'), 'utf8'), 'Dear diary\n')
  })
})
