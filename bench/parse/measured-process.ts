import {spawn} from 'node:child_process'
import {openSync} from 'node:fs'
import {devNull} from 'node:os'

/** What a process took. */
export interface Measured {
  wallSeconds: number
  processorSeconds: number
  peakMegabytes: number
}

/** Run a program of this project to its end, its output thrown away, and tell what it took. */
export function measureProcess(program: string, programArguments: readonly string[]): Promise<Measured> {
  const observer = new URL('../links/peak-memory.ts', import.meta.url).href
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', observer, program, ...programArguments], {
    stdio: ['ignore', openSync(devNull, 'w'), 'pipe']
  })
  let messages = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    messages = (messages + text).slice(-2000)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      const wallSeconds = (performance.now() - start) / 1000
      const figures = Array.from(messages.matchAll(/peak memory (\d+), processor ([\d.]+)/g)).at(-1)
      if (!figures) return reject(new Error(`${program} told no figures: ${messages}`))
      resolve({wallSeconds, processorSeconds: Number(figures[2]), peakMegabytes: Number(figures[1]) / 1024})
    })
  })
}
