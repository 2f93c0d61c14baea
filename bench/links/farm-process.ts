import {fork} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import type {FarmCounts, FarmOptions} from './farm.ts'

/** A farm in a process of its own, so that its work is not counted as that of who checks it. */
export interface Farm {
  /** Addresses spread over the hosts. */
  urls(count: number): string[]
  /** A page that links to them. */
  indexUrl(count: number): string
  /** What it saw since it was asked last. */
  takeCounts(): Promise<FarmCounts>
  close(): Promise<void>
}

/** Start the farm. */
export async function startFarm(options: FarmOptions): Promise<Farm> {
  const child = fork(fileURLToPath(new URL('farm.ts', import.meta.url)), [JSON.stringify(options)])
  const [port] = (await once(child, 'message')) as [number]
  return {
    urls: (count) =>
      Array.from({length: count}, (_, at) => `http://127.0.5.${(at % options.hosts) + 1}:${port}/files/${at}.exe`),
    indexUrl: (count) => `http://127.0.5.1:${port}/index.html?count=${count}`,
    async takeCounts() {
      child.send('counts')
      const [counts] = (await once(child, 'message')) as [FarmCounts]
      return counts
    },
    async close() {
      child.disconnect()
      await once(child, 'exit')
    }
  }
}
