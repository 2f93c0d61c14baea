import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** What a run cost. */
export interface Cost {
  seconds: number
  /** Time of the processor, which does not depend on what else the machine does. */
  processorSeconds: number
  /** The most memory that the process ever had, all of it. */
  peakMegabytes: number
  note: string
}

const full = ['--concurrency', '100', '--per-host', '100', '--delay', '0']

/** Run `kbatlas check-links`, by default as hard as the peer. */
export function ours(list: string, _index: string, folder: string, options = full): Promise<Cost> {
  const program = fileURLToPath(new URL('../../bin/kbatlas.js', import.meta.url))
  const out = join(folder, `${Math.random()}.ndjson`)
  return run([program, 'check-links', '--urls', list, '--out', out, '--allow-private', '--quiet', ...options])
}

/** Run linkinator on a page that links to the addresses. */
export function linkinator(_list: string, index: string): Promise<Cost> {
  const program = fileURLToPath(new URL('linkinator.ts', import.meta.url))
  return run([program, index])
}

async function run(command: string[]): Promise<Cost> {
  const probe = new URL('peak-memory.ts', import.meta.url).href
  const startedAt = performance.now()
  const child = spawn(process.execPath, ['--import', probe, ...command], {stdio: ['ignore', 'pipe', 'pipe']})
  let output = ''
  let messages = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    messages += text
  })
  await once(child, 'close')
  const seconds = (performance.now() - startedAt) / 1000
  const [, kilobytes, processor] = /^peak memory (\d+), processor ([\d.]+)$/m.exec(messages) ?? []
  const note = output
    .trim()
    .replace(/\s*\n\s*/g, ', ')
    .replace(/ +/g, ' ')
  return {
    seconds,
    processorSeconds: Number(processor),
    peakMegabytes: Number(kilobytes) / 1024,
    note: note || messages.trim()
  }
}
