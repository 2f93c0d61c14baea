import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'

/** What `manifest.json` says of one file. */
export interface ManifestFile {
  name: string
  bytes: number
  sha256: string
  /** Rows, records or lines; null where that means nothing. */
  rows: number | null
}

/** `manifest.json`: what was written, from what. No clock time, so the same input gives the same bytes. */
export interface Manifest {
  schemaVersion: string
  /** The sources that the dataset was made of, and one digest over all of them. */
  inputs: {count: number; digest: string}
  files: ManifestFile[]
  /** Rows of each table of `kb.sqlite`. */
  tables: Record<string, number>
}

/** Measure a finished file for the manifest. */
export async function describeFile(folder: string, name: string, rows: number | null): Promise<ManifestFile> {
  const file = join(folder, name)
  const hash = createHash('sha256')
  await pipeline(createReadStream(file, {highWaterMark: 1 << 20}), hash)
  return {name, bytes: (await stat(file)).size, sha256: hash.digest('hex'), rows}
}
