import {existsSync, readdirSync, rmSync, statSync} from 'node:fs'
import path from 'node:path'
import {UsageError} from '../../diagnostics/usage-error.ts'

/**
 * Find the output folder, checked against the content, and that of the build memory, both absolute. The memory is in
 * `.kbatlas/_site` beside `_site`, so that builds into several folders do not forget one another.
 *
 * *Errors*: throws `UsageError` when writing there could harm what is no output of kbatlas.
 */
export function prepareFolders(
  content: readonly string[],
  outName: string,
  {isClean}: {isClean: boolean}
): {out: string; workFolder: string} {
  const out = path.resolve(outName)
  if (statSync(out, {throwIfNoEntry: false})?.isFile())
    throw new UsageError(`--out is \`${outName}\`, which is a file.`)
  for (const name of content) {
    if (name !== '-' && isInside(path.resolve(name), out)) {
      throw new UsageError(`--out is \`${outName}\`, which holds the content \`${name}\`: name a folder of its own.`)
    }
  }
  const workFolder = path.join(path.dirname(out), '.kbatlas', path.basename(out))
  if (isClean) clean(out, outName, workFolder)
  return {out, workFolder}
}

/** Delete what a build wrote; a folder with files but without a manifest of ours is somebody else's. */
function clean(out: string, outName: string, workFolder: string): void {
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(path.join(out, 'data', 'manifest.json'))) {
    throw new UsageError(
      `--clean would delete \`${outName}\`, which kbatlas did not write: delete it yourself, or leave --clean out.`
    )
  }
  for (const folder of [out, workFolder]) rmSync(folder, {recursive: true, force: true})
}

function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file)
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
}
