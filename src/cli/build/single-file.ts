import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {databaseFileName, manifestFileName} from '../../dataset/file-names.ts'
import type {Manifest} from '../../dataset/manifest.ts'

/*
 * With `--no-single-file` the published folder has no `kb.sqlite`, for hosts with a limit on the size of a file. It is
 * kept in the working folder, so that the next build need not write it anew.
 */

/** Take the SQLite file, and the line about it in the manifest, out of the published folder. */
export function withholdSingleFile(out: string, workFolder: string): void {
  const {published, kept} = places(out, workFolder)
  const text = readFileSync(published.manifest, 'utf8')
  const manifest = JSON.parse(text) as Manifest
  manifest.files = manifest.files.filter(({name}) => name !== databaseFileName)
  mkdirSync(path.dirname(kept.manifest), {recursive: true})
  writeFileSync(kept.manifest, text)
  writeFileSync(`${published.manifest}.part`, `${JSON.stringify(manifest, null, 2)}\n`)
  renameSync(`${published.manifest}.part`, published.manifest)
  renameSync(published.database, kept.database)
}

/** Put back what was withheld from the last build. */
export function restoreSingleFile(out: string, workFolder: string): void {
  const {published, kept} = places(out, workFolder)
  if (!existsSync(kept.database) || !existsSync(path.dirname(published.database))) return
  renameSync(kept.database, published.database)
  renameSync(kept.manifest, published.manifest)
}

function places(out: string, workFolder: string) {
  const inFolder = (folder: string) => ({
    database: path.join(folder, databaseFileName),
    manifest: path.join(folder, manifestFileName)
  })
  return {published: inFolder(path.join(out, 'data')), kept: inFolder(path.join(workFolder, 'withheld'))}
}
