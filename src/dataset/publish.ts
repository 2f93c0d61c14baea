import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {ArticleRecord} from '../fields/index.ts'
import {schemaVersionNumber} from '../fields/schema-version.ts'
import {openDatabaseWriter} from './database-writer.ts'
import {databaseFileName, manifestFileName} from './file-names.ts'
import {describeFile, type Manifest, type ManifestFile} from './manifest.ts'
import {datasetteMetadata} from './metadata.ts'
import {openNdjsonWriter} from './ndjson-writer.ts'
import {recordJsonSchema} from './record-schema.ts'
import {tables} from './schema.ts'
import type {LinkCheckRow} from './tables/link-checks.ts'

/** One article on its way into the dataset; `json` is the record, `text` what the full text index reads. */
export interface PublishedArticle {
  record: ArticleRecord
  json: string
  text: string
}

/** What a dataset is made of. */
export interface DatasetSource {
  /** The articles in the order of the dataset. */
  articles(): Iterable<PublishedArticle>
  /** Whether an article with that id is among them. */
  has(id: string): boolean
  inputs: Manifest['inputs']
  /** Results of check-links; without any the dataset has no table of them. */
  linkChecks?: Iterable<LinkCheckRow>
}

/**
 * Write the published dataset into a folder: `kb.sqlite`, `articles.ndjson.gz`, `record.schema.json`,
 * `metadata.json`, and last `manifest.json`.
 *
 * Holds one article at a time. Each file is written under a temporary name and renamed when all are whole, so readers
 * never meet half a file. The same articles give the same bytes.
 */
export async function publishDataset(source: DatasetSource, folder: string): Promise<Manifest> {
  mkdirSync(folder, {recursive: true})
  const temporary = (name: string): string => join(folder, `${name}.part`)
  const database = openDatabaseWriter(temporary(databaseFileName), source.inputs.count)
  const ndjson = openNdjsonWriter(temporary('articles.ndjson.gz'))
  try {
    for (const {record, json, text} of source.articles()) {
      await database.add(record, text, {has: source.has, json})
      await ndjson.write(json)
    }
    await ndjson.close()
    const facts = datasetFacts(source.inputs)
    const rows = await database.finish(facts, source.linkChecks)
    writeJson(temporary('record.schema.json'), recordJsonSchema())
    writeJson(temporary('metadata.json'), datasetteMetadata(tables.filter(({name}) => name in rows)))

    const described: ManifestFile[] = []
    for (const name of ['articles.ndjson.gz', databaseFileName, 'metadata.json', 'record.schema.json']) {
      const count = name === 'articles.ndjson.gz' || name === databaseFileName ? (rows.articles ?? 0) : null
      described.push({...(await describeFile(folder, `${name}.part`, count)), name})
    }
    const manifest: Manifest = {
      schemaVersion: schemaVersionNumber,
      inputs: source.inputs,
      files: described,
      tables: rows
    }
    writeJson(temporary(manifestFileName), manifest)
    for (const {name} of [...described, {name: manifestFileName}]) renameSync(temporary(name), join(folder, name))
    return manifest
  } catch (error) {
    database.abandon()
    await ndjson.close()
    rmSync(temporary('articles.ndjson.gz'), {force: true})
    throw error
  }
}

function datasetFacts({count, digest}: Manifest['inputs']): Record<string, string> {
  return {schema_version: schemaVersionNumber, input_count: String(count), input_digest: digest}
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)
}
