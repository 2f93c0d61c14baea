import path from 'node:path'
import {watch} from 'chokidar'
import {UsageError} from '../../diagnostics/usage-error.ts'
import {isPassedOver} from '../../read/discover.ts'
import {say} from '../standard-output.ts'

/** Changes that come within this time, as a save of several files does, make one build; in milliseconds. */
const SETTLE_MS = 150

/**
 * Call `rebuild` after every change of the content, one call after the other; a change during a call leads to another.
 * A build that fails is said, and the next change is waited for.
 */
export function watchContent(
  content: readonly string[],
  out: string,
  rebuild: () => Promise<void>
): {close(): Promise<void>} {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  const roots = content.map(watchedPart)
  const watcher = watch(roots, {
    ignoreInitial: true,
    ignored: (file) => path.resolve(file) === out || (isPassedOver(path.basename(file)) && !roots.includes(file))
  })

  async function run() {
    if (running) await running.then(run)
    else {
      running = rebuild().catch(sayFailure)
      await running
      running = undefined
    }
  }

  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(run, SETTLE_MS)
  })
  watcher.on('error', (error) => say(`kbatlas: cannot watch all of the content: ${(error as Error).message}.`))
  return {
    async close() {
      clearTimeout(timer)
      await watcher.close()
      await running
    }
  }
}

function sayFailure(error: unknown): void {
  if (error instanceof UsageError) say(`kbatlas: ${error.message}`)
  else if (!(error instanceof Error && error.name === 'Interrupt')) say(`kbatlas: ${(error as Error).stack ?? error}`)
}

/** Of a glob, the folder above its first sign. */
function watchedPart(name: string): string {
  const parts = name.split('/')
  const glob = parts.findIndex((part) => /[*?[{]/.test(part))
  return glob < 0 ? name : parts.slice(0, glob).join('/') || '.'
}
