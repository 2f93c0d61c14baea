import {globSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {UsageError} from '../../diagnostics/usage-error.ts'

/**
 * The files that an option names by files, folders and globs, in order; of a folder, the files right in it.
 *
 * *Errors*: throws `UsageError` for a name behind which there is nothing.
 */
export function findTextFiles(option: string, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const stats = statSync(name, {throwIfNoEntry: false})
    if (stats?.isDirectory()) return filesIn(name)
    if (stats) return [name]
    const found = globSync(name)
    if (found.length === 0) throw new UsageError(`${option} is \`${name}\`, which is not there.`)
    return found.sort()
  })
}

function filesIn(folder: string): string[] {
  const entries = globSync('*', {cwd: folder, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile())
    .map(({name}) => join(folder, name))
    .sort()
}
