/**
 * Search in the browser over a whole site: time and bytes of mixed queries, cold, with 30 ms to the host.
 *
 * `npm run kbatlas -- build FOLDER --out DIR` first, then `npm run -s bench:site-search -- DIR`. The host compresses with gzip, and
 * every request waits 30 ms; time is from the start of the page, or from typing, until the first hits can be seen.
 */
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join} from 'node:path'
import process from 'node:process'
import {setTimeout} from 'node:timers/promises'
import {gzipSync} from 'node:zlib'
import {launchBrowser} from '../test/site/browser.ts'

const latencyMs = 30

const queries = [
  'netbt.sys',
  '0x0000007B',
  '"inaccessible boot device"',
  'CurrentControlSet',
  'C++',
  '.NET',
  'WM_PAINT',
  'ntdll.dll',
  '_beginthreadex',
  'stop 0x0000000A netbt.sys',
  'EnablePortLocking',
  'printing slow windows 95',
  'year:1991 masm',
  'lang:French has:downloads',
  'how to obtain the latest service pack',
  'access violation',
  'winsock -win95',
  'tcp OR udp port',
  'reg:Tcpip\\Parameters',
  'file:ntoskrnl.exe',
  'error:0x80040154',
  'LNK1104',
  'Q241041',
  'foxpro report',
  'year:1998..2000 type:bug exchange',
  'keyword:kbnetwork dhcp',
  'out of memory',
  'visual basic printer object',
  'excel chart axis',
  'word mail merge',
  'outlook calendar',
  'sql server deadlock',
  'ras modem',
  'smb signing',
  'dns server',
  'mfc dialog',
  'ole automation',
  'jet database engine',
  'odbc driver',
  'internet explorer proxy',
  'netw* adapter',
  'boot.ini',
  'event id 5701',
  'himem.sys',
  'config.sys memory',
  'novell netware',
  'macintosh appletalk',
  'registry editor',
  'backup tape',
  'scsi controller',
  'print spooler',
  'domain controller trust',
  'logon script',
  'user profile',
  'disk mirror',
  'ntfs permissions',
  'chkdsk',
  'dr watson',
  'blue screen',
  'video driver'
]

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml'
}

const root = process.argv[2] ?? '_site'
let bytes = 0
const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
  const file = path.endsWith('/') ? join(root, path, 'index.html') : join(root, path)
  await setTimeout(latencyMs)
  if (!statSync(file, {throwIfNoEntry: false})) return response.writeHead(404).end()
  const body = compressed(file)
  bytes += body.length
  if (process.env.TRACE) console.log(path, body.length)
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-encoding': 'gzip',
    'cache-control': 'max-age=600'
  })
  response.end(body)
}).listen(0)
const {port} = server.address() as AddressInfo

const kept = new Map<string, Buffer>()

/** As a host has it: what was asked for once is not compressed again. */
function compressed(file: string): Buffer {
  const known = kept.get(file) ?? gzipSync(readFileSync(file), {level: 6})
  kept.set(file, known)
  return known
}

for (const name of readdirSync(join(root, 'assets'))) compressed(join(root, 'assets', name))

const browser = await launchBrowser()
const page = await browser.newPage()
const times: number[] = []
const sizes: number[] = []
let first = {ms: 0, bytes: 0}
for (const [index, query] of queries.entries()) {
  const before = bytes
  let start = performance.now()
  if (index === 0) await page.goto(`http://localhost:${port}/search/?q=${encodeURIComponent(query)}`)
  else {
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('#results, #explanation')) part.replaceChildren()
    })
    start = performance.now()
    await page.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('.search-form input')
      if (input) input.value = text
      document.querySelector<HTMLFormElement>('.search-form')?.requestSubmit()
    }, query)
  }
  // Looked for with every frame: the usual waiting looks twice a second only.
  await page
    .waitForFunction(() => document.querySelector('#results li, #explanation p'), null, {
      polling: 'raf',
      timeout: 20_000
    })
    .catch(() => {})
  const ms = performance.now() - start
  const shown = bytes
  await setTimeout(400)
  if (index === 0) first = {ms, bytes: shown - before}
  else {
    times.push(ms)
    sizes.push(shown - before)
  }
  console.log(
    `${query.padEnd(44)} ${ms.toFixed(0).padStart(6)} ms ${((shown - before) / 1000).toFixed(0).padStart(6)} kB  then ${((bytes - shown) / 1000).toFixed(0)} kB`
  )
}
await browser.close()
server.close()

const at = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0
console.log(`first: ${first.ms.toFixed(0)} ms, ${(first.bytes / 1e6).toFixed(2)} MB`)
console.log(
  `then: median ${at(times, 0.5).toFixed(0)} ms, 95 % ${at(times, 0.95).toFixed(0)} ms; median ${(at(sizes, 0.5) / 1000).toFixed(0)} kB`
)
