/**
 * `npm run -s bench:links-resume -- [ADDRESSES] [KILLS]`: checks addresses in one go, then once more in a run that is killed by
 * `kill -9` at random, fifty times, and goes on each time. Shows that the results are the same, and how often an address
 * was asked because of the kills. Ends with 1 when that does not hold.
 */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {startFarm} from './links/farm-process.ts'

const count = Number(process.argv[2] ?? 10_000)
const kills = Number(process.argv[3] ?? 50)
const folder = mkdtempSync(join(tmpdir(), 'kbatlas-bench-'))
const program = fileURLToPath(new URL('../bin/kbatlas.js', import.meta.url))
const farmOptions = {hosts: 50, latencyMs: 20, failing: 0.2}
const options = ['--allow-private', '--quiet', '--delay', '0', '--concurrency', '24']

const list = join(folder, 'urls.txt')
const out = join(folder, 'links.ndjson')

try {
  process.exitCode = (await prove()) ? 0 : 1
} finally {
  rmSync(folder, {recursive: true})
}

async function prove(): Promise<boolean> {
  const farm = await startFarm(farmOptions)
  writeFileSync(
    list,
    farm
      .urls(count)
      .map((url) => `${url}\n`)
      .join('')
  )

  const startMs = await runToTheEnd()
  const whole = results()
  const usual = await farm.takeCounts()
  rmSync(out)

  let done = 0
  let killed = 0
  while (killed < kills) {
    const child = start()
    const over = once(child, 'exit')
    // Somewhere between its beginning and its best time
    const life = startMs / 2 + Math.random() * startMs
    const isOver = await Promise.race([over.then(() => true), wait(life).then(() => false)])
    if (isOver) break
    child.kill('SIGKILL')
    await over
    killed++
    if (existsSync(out)) done = readFileSync(out, 'utf8').split('\n').length - 1
  }
  await once(start(), 'exit')
  const resumed = results()
  const counts = await farm.takeCounts()
  await farm.close()

  const extra = Object.entries(counts.perPath).map(([path, requests]) => requests / (usual.perPath[path] ?? 1))
  const repeated = extra.filter((times) => times > 1).length
  const most = Math.max(...extra)
  console.log(`${count} addresses; killed ${killed} times, with ${done} done at the last kill`)
  console.log(`results ${resumed === whole ? 'are those' : 'differ from those'} of the run in one go`)
  console.log(`${repeated} addresses asked again, none more than ${most.toFixed(2)} times as often as in one go`)
  return resumed === whole && killed === kills && most <= 2
}

/** Run without a kill; tells how long it takes until the first result is there, in milliseconds. */
async function runToTheEnd(): Promise<number> {
  const startedAt = performance.now()
  const over = once(start(), 'exit')
  while (!statSync(out, {throwIfNoEntry: false})?.size) await wait(5)
  const startMs = performance.now() - startedAt
  await over
  return startMs
}

function start() {
  return spawn(process.execPath, [program, 'check-links', '--urls', list, '--out', out, ...options], {stdio: 'ignore'})
}

/** The results without what no two runs share. */
function results(): string {
  const lines = readFileSync(out, 'utf8').trimEnd().split('\n')
  const kept = lines.map((line) => {
    const {checkedAt, durationMs, attempts, ...result} = JSON.parse(line)
    return JSON.stringify(result)
  })
  return kept.join('\n')
}
