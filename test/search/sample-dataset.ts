import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import type {TestContext} from 'node:test'
import {openDatabaseWriter} from '../../src/dataset/database-writer.ts'
import type {ArticleRecord} from '../../src/fields/index.ts'
import {type Run, search} from '../../src/search/search.ts'
import {sampleResult} from '../dataset/sample.ts'

/** A dataset of articles made of their texts; each test names what it needs. */
export interface SampleDataset {
  run: Run
  /** Ids of the hits, best first. */
  find(query: string): string[]
}

/** Build a dataset: one article per entry, in order of number, its intro the text. */
export async function sampleDataset(
  t: TestContext,
  articles: Record<string, string | Partial<ArticleRecord>>
): Promise<SampleDataset> {
  const folder = mkdtempSync(join(tmpdir(), 'kbatlas-'))
  const file = join(folder, 'kb.sqlite')
  const ids = Object.keys(articles)
  const writer = openDatabaseWriter(file, ids.length)
  for (const id of ids) {
    const given = articles[id] ?? ''
    const {record, text} = sampleResult(id, typeof given === 'string' ? {title: 'Untitled', intro: given} : given)
    await writer.add(record, text, {has: (other) => ids.includes(other), json: JSON.stringify(record)})
  }
  await writer.finish({})
  const database = new DatabaseSync(file, {readOnly: true})
  t.after(() => {
    database.close()
    rmSync(folder, {recursive: true, force: true})
  })
  const run: Run = (sql, parameters) => database.prepare(sql).all(...parameters)
  return {
    run,
    find: (query) => search(run, query, {limit: 100}).hits.map(({row}) => ids[row - 1] ?? '?')
  }
}
