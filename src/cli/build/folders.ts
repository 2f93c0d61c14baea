import {existsSync, rmSync, statSync} from 'node:fs'
import path from 'node:path'
import {UsageError} from '../../diagnostics/usage-error.ts'

/**
 * Check the output folder against the content, and find the folder of the build memory: `.kbatlas/_site` beside `_site`,
 * so that builds into several folders do not forget one another.
 *
 * *Errors*: throws `UsageError` when writing there could harm what is no output of kbatlas.
 */
export function prepareFolders(
  content: readonly string[],
  out: string,
  {isClean}: {isClean: boolean}
): {workFolder: string} {
  const target = path.resolve(out)
  if (statSync(target, {throwIfNoEntry: false})?.isFile()) throw new UsageError(`--out is \`${out}\`, which is a file.`)
  for (const name of content) {
    if (name !== '-' && isInside(path.resolve(name), target)) {
      throw new UsageError(`--out is \`${out}\`, which holds the content \`${name}\`: name a folder of its own.`)
    }
  }
  const workFolder = path.join(path.dirname(target), '.kbatlas', path.basename(target))
  if (isClean) clean(target, out, workFolder)
  return {workFolder}
}

/** Delete what a build wrote; a folder without a manifest of ours is somebody else's. */
function clean(target: string, out: string, workFolder: string): void {
  if (existsSync(target) && !existsSync(path.join(target, 'data', 'manifest.json'))) {
    throw new UsageError(
      `--clean would delete \`${out}\`, which kbatlas did not write: delete it yourself, or leave --clean out.`
    )
  }
  for (const folder of [target, workFolder]) rmSync(folder, {recursive: true, force: true})
}

function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}
