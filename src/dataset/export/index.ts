import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {DatabaseSync} from 'node:sqlite'
import {UsageError} from '../../diagnostics/usage-error.ts'
import {databaseFileName, manifestFileName} from '../file-names.ts'
import {describeFile, type ManifestFile} from '../manifest.ts'
import {datasetteMetadata} from '../metadata.ts'
import {openForQueries} from '../query/read-only.ts'
import {recordJsonSchema} from '../record-schema.ts'
import {tables} from '../schema.ts'
import type {TableShape} from '../table.ts'
import {searchWords} from '../tables/search-words.ts'
import {csv} from './csv.ts'
import {dataPackage} from './data-package.ts'
import {dataDictionary} from './dictionary.ts'
import type {ExportFormat} from './export-format.ts'
import {json} from './json.ts'
import {ndjson} from './ndjson.ts'
import {parquet} from './parquet.ts'
import {sqlite} from './sqlite.ts'
import {type Subset, subsetOf} from './subset.ts'

/** The forms of the dataset, by the name that `--format` takes. */
export const exportFormats = {ndjson, json, csv, parquet, sqlite} as const satisfies Record<string, ExportFormat>

export type ExportFormatName = keyof typeof exportFormats

export interface ExportOptions {
  format: ExportFormatName
  dataFolder: string
  outFolder: string
  /** SQL condition on `articles`; null for the whole dataset. */
  where: string | null
  /** Called while it is written, with how much is done of how much. */
  onProgress?(done: number, total: number): void
}

/** The manifest of an export: its files, and of what it is a part. */
export interface ExportManifest {
  format: ExportFormatName
  where: string | null
  /** Digest of the sources that the dataset was made of. */
  inputDigest: string | null
  files: ManifestFile[]
}

/**
 * Write the dataset, or a part of it, in another form, with a manifest, a data dictionary and the machine's descriptions.
 *
 * *Errors*: `UsageError` when there is no dataset or the condition is none.
 */
export async function exportDataset({
  format,
  dataFolder,
  outFolder,
  where,
  onProgress
}: ExportOptions): Promise<ExportManifest> {
  const databaseFile = path.join(dataFolder, databaseFileName)
  if (!existsSync(databaseFile)) throw new UsageError(`There is no dataset in ${dataFolder}: run kbatlas build.`)
  if (path.resolve(outFolder) === path.resolve(dataFolder)) {
    throw new UsageError(`--out ${outFolder} is the folder of the dataset itself, expected another one.`)
  }
  mkdirSync(outFolder, {recursive: true})
  const place = (name: string): string => path.join(outFolder, `${name}.part`)
  const placed: string[] = []
  const placing = (name: string): string => {
    placed.push(name)
    return place(name)
  }
  const database = openForQueries(databaseFile)
  try {
    const present = presentTables(database)
    const subset = subsetOf(database, where)
    const source = {
      database,
      databaseFile,
      subset,
      tables: present,
      advance: counter(database, subset, format, present, onProgress)
    }
    const written = await exportFormats[format].write(source, placing)
    for (const [name, text] of Object.entries(descriptions(format, present))) {
      writeFileSync(placing(name), text)
      written.push({name, rows: null})
    }
    const files: ManifestFile[] = []
    for (const {name, rows} of written) files.push({...(await describeFile(outFolder, `${name}.part`, rows)), name})
    const manifest: ExportManifest = {format, where, inputDigest: inputDigest(database), files}
    writeFileSync(placing(manifestFileName), asJson(manifest))
    for (const name of placed) renameSync(place(name), path.join(outFolder, name))
    return manifest
  } catch (error) {
    for (const name of placed) rmSync(place(name), {force: true})
    throw error
  } finally {
    database.close()
  }
}

/** Counts what is written against what there is. */
function counter(
  database: DatabaseSync,
  subset: Subset,
  format: ExportFormatName,
  present: readonly TableShape[],
  onProgress: ExportOptions['onProgress']
): (rows: number) => void {
  if (!onProgress) return () => {}
  const counted = exportFormats[format].unit === 'rows' ? present : present.filter(({name}) => name === 'articles')
  const counts = counted.map((table) =>
    database.prepare(`SELECT count(*) AS count FROM (${subset.select(table)})`).get()
  )
  const total = counts.reduce((sum, row) => sum + Number(row?.count), 0)
  let done = 0
  return (rows) => {
    done += rows
    onProgress(done, total)
  }
}

function presentTables(database: DatabaseSync): TableShape[] {
  const find = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?")
  return tables.filter((table) => table !== searchWords && find.get(table.name) !== undefined)
}

/** What goes with the data: for readers always, for machines what fits the format. */
function descriptions(format: ExportFormatName, present: readonly TableShape[]): Record<string, string> {
  return {
    'data-dictionary.md': `${dataDictionary(present)}\n`,
    ...(format === 'csv' && {'datapackage.json': asJson(dataPackage(present))}),
    ...(format === 'sqlite' && {'metadata.json': asJson(datasetteMetadata(present))}),
    ...(format !== 'sqlite' && {'record.schema.json': asJson(recordJsonSchema())})
  }
}

function inputDigest(database: DatabaseSync): string | null {
  const row = database.prepare("SELECT value FROM meta WHERE key = 'input_digest'").get()
  return row ? String(row.value) : null
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
