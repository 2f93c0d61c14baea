import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync} from 'node:fs'
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
 * A folder that is new moves as a whole; in one that exists, each file takes the place of its predecessor. With `isWhole`,
 * when every file of the site was written anew, each folder at the top takes the place of its predecessor as a whole.
 */
export function publish(from: string, to: string, isWhole: boolean): void {
  const old = join(from, '.old')
  if (isWhole) mkdirSync(old)
  for (const entry of readdirSync(from, {withFileTypes: true})) {
    if (entry.name === '.old') continue
    const source = join(from, entry.name)
    const target = join(to, entry.name)
    const isFolder = existsSync(target) && statSync(target).isDirectory()
    if (isWhole && existsSync(target)) renameSync(target, join(old, entry.name))
    else if (entry.isDirectory() && isFolder) {
      publish(source, target, false)
      continue
    }
    // Renaming over a file makes some file systems write to the disk at once, file by file; into a gap it does not.
    else rmSync(target, {force: true})
    renameSync(source, target)
  }
}
