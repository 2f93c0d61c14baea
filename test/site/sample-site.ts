import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The site of the sample articles. */
export interface SampleSite {
  /** Folder of the site. */
  out: string
  /** Folder of the build memory. */
  work: string
}

/**
 * Build the site of `content/`, once for all test files that run at the same time.
 *
 * The folder is named by a digest of everything that goes into it, so a site of older code is never taken for this one.
 */
export function sampleSite(...options: string[]): SampleSite {
  const folder = join(tmpdir(), `kbatlas-sample-${digest(options)}`)
  if (!existsSync(folder)) {
    const unfinished = mkdtempSync(join(tmpdir(), 'kbatlas-sample-unfinished-'))
    build(unfinished, options)
    try {
      renameSync(unfinished, folder)
    } catch {
      // Another test file was faster; its site is the same.
      rmSync(unfinished, {recursive: true})
    }
  }
  return {out: join(folder, '_site'), work: join(folder, '.kbatlas', '_site')}
}

function build(folder: string, options: string[]): void {
  const parameters = [
    'build',
    join(root, 'content'),
    '--out',
    join(folder, '_site'),
    '--quiet',
    '--jobs',
    '1',
    ...options
  ]
  const {status, stderr} = spawnSync(process.execPath, [join(root, 'bin/kbatlas.js'), ...parameters], {
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`The sample site could not be built: ${stderr}`)
}

function digest(options: string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([options, process.version]))
  for (const folder of ['src', 'templates', 'content']) {
    for (const entry of readdirSync(join(root, folder), {recursive: true, withFileTypes: true})) {
      if (!entry.isFile()) continue
      const file = join(entry.parentPath, entry.name)
      hash.update(file).update(readFileSync(file))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
