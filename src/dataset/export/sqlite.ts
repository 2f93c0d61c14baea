import {copyFileSync} from 'node:fs'
import type {DatabaseSync} from 'node:sqlite'
import type {ArticleRecord} from '../../fields/index.ts'
import {recordText} from '../article-text.ts'
import {openDatabaseWriter} from '../database-writer.ts'
import {databaseFileName} from '../file-names.ts'
import {type LinkCheckRow, linkChecks} from '../tables/link-checks.ts'
import type {ExportFormat, ExportSource} from './export-format.ts'
import {records} from './ndjson.ts'

/** The database itself, or one made anew of a part of the records, with a full text index of its own. */
export const sqlite: ExportFormat = {
  description: 'one database with all tables and the full text index: `kb.sqlite`',
  unit: 'articles',
  async write(source, place) {
    const file = place(databaseFileName)
    const rows = source.subset.where === null ? copyAll(source, file) : await writePart(source, file)
    return [{name: databaseFileName, rows}]
  }
}

function copyAll({database, databaseFile, advance}: ExportSource, file: string): number {
  copyFileSync(databaseFile, file)
  const count = countOf(database, 'SELECT id FROM articles')
  advance(count)
  return count
}

function countOf(database: DatabaseSync, select: string): number {
  return Number(database.prepare(`SELECT count(*) AS count FROM (${select})`).get()?.count)
}

/** The index of a part is made of the records: the original texts are not in the published dataset. */
async function writePart(source: ExportSource, file: string): Promise<number> {
  const {database, subset, tables, advance} = source
  const articles = tables.find(({name}) => name === 'articles')
  const ids = articles ? `SELECT id FROM (${subset.select(articles)}) WHERE id = ?` : ''
  const find = database.prepare(ids)
  const writer = openDatabaseWriter(file, countOf(database, articles ? subset.select(articles) : 'SELECT 1 WHERE 0'))
  try {
    for (const json of records(source)) {
      const record = JSON.parse(json) as ArticleRecord
      await writer.add(record, recordText(record), {has: (id) => find.get(id) !== undefined, json})
      advance(1)
    }
    const hasChecks = tables.includes(linkChecks)
    const checks = database.prepare(hasChecks ? subset.select(linkChecks) : 'SELECT 1 WHERE 0').iterate()
    const counts = await writer.finish(
      facts(source),
      hasChecks ? (checks as unknown as Iterable<LinkCheckRow>) : undefined
    )
    return counts.articles ?? 0
  } catch (error) {
    writer.abandon()
    throw error
  }
}

function facts({database, subset}: ExportSource): Record<string, string> {
  const rows = database.prepare('SELECT key, value FROM meta').all()
  const facts = Object.fromEntries(rows.map(({key, value}) => [String(key), String(value)]))
  return {...facts, ...(subset.where !== null && {part: subset.where})}
}
