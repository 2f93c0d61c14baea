import {existsSync, readdirSync, renameSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'

/** Where a build writes until it is whole: within the output folder, so that moving is renaming. */
export function temporaryFolder(out: string): string {
  return join(out, '.unfinished')
}

/** Remove what an interrupted build left. */
export function discardUnfinished(temporary: string): void {
  rmSync(temporary, {recursive: true, force: true})
}

/**
 * Move everything in a folder to its place in another one.
 *
 * A folder that is new moves as a whole; in one that exists, each file takes the place of its predecessor.
 */
export function publish(from: string, to: string): void {
  for (const entry of readdirSync(from, {withFileTypes: true})) {
    const source = join(from, entry.name)
    const target = join(to, entry.name)
    if (entry.isDirectory() && existsSync(target) && statSync(target).isDirectory()) publish(source, target)
    else renameSync(source, target)
  }
}
