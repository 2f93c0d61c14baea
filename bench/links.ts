/**
 * `npm run -s bench:links -- [ADDRESSES]`: checks 10,000 addresses over 50 loopback hosts at 20 ms latency, beside linkinator
 * in the same run, both at concurrency 100; then the same with a fifth of the addresses failing; then shows at the farm
 * that the limits for a host hold with the defaults. Prints times, memory and what the farm saw.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {startFarm} from './links/farm-process.ts'
import {linkinator, ours} from './links/runners.ts'

const count = Number(process.argv[2] ?? 10_000)
const hosts = 50
const folder = mkdtempSync(join(tmpdir(), 'kbatlas-bench-'))

try {
  for (const failing of [0, 0.2]) await compare(failing)
  await showLimits()
} finally {
  rmSync(folder, {recursive: true})
}

async function compare(failing: number): Promise<void> {
  console.log(`\n${count.toLocaleString('en')} addresses, ${hosts} hosts, 20 ms latency, ${failing * 100} % failing`)
  for (const [name, run] of [
    ['kbatlas', ours],
    ['linkinator', linkinator],
    ['kbatlas', ours],
    ['linkinator', linkinator]
  ] as const) {
    const farm = await startFarm({hosts, latencyMs: 20, failing})
    const list = join(folder, 'urls.txt')
    writeFileSync(
      list,
      farm
        .urls(count)
        .map((url) => `${url}\n`)
        .join('')
    )
    const {seconds, processorSeconds, peakMegabytes, note} = await run(list, farm.indexUrl(count), folder)
    const {requests} = await farm.takeCounts()
    await farm.close()
    const shown = [
      `${seconds.toFixed(1)} s`,
      `${processorSeconds.toFixed(1)} s of processor`,
      `${peakMegabytes.toFixed(0)} MB`,
      `${requests} requests`,
      note
    ]
    console.log(`${name.padEnd(10)} ${shown.join(', ')}`)
  }
}

/** With the defaults: at most 4 requests at once and 20 a second at each host. */
async function showLimits(): Promise<void> {
  const few = Math.min(count, 2_000)
  console.log(`\n${few.toLocaleString('en')} addresses with the defaults`)
  const farm = await startFarm({hosts, latencyMs: 20, failing: 0})
  const list = join(folder, 'urls.txt')
  writeFileSync(
    list,
    farm
      .urls(few)
      .map((url) => `${url}\n`)
      .join('')
  )
  const {seconds} = await ours(list, '', folder, [])
  const {mostAtOnce, mostInASecond} = await farm.takeCounts()
  await farm.close()
  console.log(
    `kbatlas    ${seconds.toFixed(1)} s; at one host at most ${mostAtOnce} requests at once, ${mostInASecond} in a second`
  )
}
