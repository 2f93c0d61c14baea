/**
 * How long the dataset takes: all tables and the full text index, from parsed records.
 *
 * ```sh
 * npm run -s bench:dataset -- CONTENT [WORK_FOLDER]
 * ```
 *
 * The articles are parsed first, into the build memory of the working folder; a second run finds them there. Prints one
 * line of JSON: `tables…` is the full text index with all tables, checked, and nothing else; `publish…` is that once more with
 * everything else that a build writes for data people, articles.ndjson.gz above all.
 */
import {rmSync, statSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import path from 'node:path'
import {engineName} from '../src/cli/build/engine.ts'
import {processCorpus} from '../src/corpus/process-corpus.ts'
import {openBuildMemory} from '../src/dataset/build-memory.ts'
import {openDatabaseWriter} from '../src/dataset/database-writer.ts'
import {openDatasetWriter} from '../src/dataset/dataset-writer.ts'
import type {ArticleRecord} from '../src/fields/index.ts'
import {discover} from '../src/read/discover.ts'

const [content, workFolder = path.join(tmpdir(), 'kbatlas-bench')] = process.argv.slice(2)
if (content === undefined) {
  process.stderr.write('Expected a folder of articles: bench/dataset.ts CONTENT [WORK_FOLDER].\n')
  process.exit(2)
}

const engine = process.env.KBATLAS_BENCH_ENGINE ?? engineName()
const writer = openDatasetWriter({workFolder, engine})
const known = writer.knownDigests()
const sources = [...discover([content])].map((source) => ({...source, knownSha256: known.get(source.path) ?? ''}))
const parseStart = performance.now()
let parsed = 0
const outputs = ['record', 'html', 'original'] as const
for await (const batch of processCorpus(sources, {outputs: [...outputs], jobs: availableParallelism()})) {
  for (const outcome of batch) {
    if (outcome.type === 'unchanged') writer.isUnchanged(outcome.path, outcome.sha256)
    if (outcome.type !== 'article') continue
    const {record = '', html = '', original = ''} = outcome.outputs
    writer.put({id: outcome.id, path: outcome.path, sha256: outcome.sha256, json: record, html, text: original})
    parsed++
  }
}
const parseSeconds = (performance.now() - parseStart) / 1000

const dataFolder = path.join(workFolder, 'data')
rmSync(dataFolder, {recursive: true, force: true})
const publish = await timed(() => writer.publish(dataFolder))
const {manifest} = publish.result
writer.close()
const tables = await timed(writeTables)

console.log(
  JSON.stringify({
    articles: manifest.tables.articles,
    parsed,
    parseSeconds: round(parseSeconds),
    tablesSeconds: tables.seconds,
    tablesCpuSeconds: tables.cpuSeconds,
    publishSeconds: publish.seconds,
    publishCpuSeconds: publish.cpuSeconds,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    databaseMegabytes: round(statSync(path.join(dataFolder, 'kb.sqlite')).size / 1e6),
    rows: Object.values(manifest.tables).reduce((sum, rows) => sum + rows, 0)
  })
)

async function writeTables(): Promise<void> {
  const file = path.join(workFolder, 'tables.sqlite')
  const memory = openBuildMemory(workFolder, engine)
  const database = openDatabaseWriter(file, sources.length)
  for (const {json, text} of memory.articles())
    await database.add(JSON.parse(json) as ArticleRecord, text, {has: memory.has, json})
  await database.finish({})
  memory.close()
  rmSync(file)
}

async function timed<Result>(work: () => Promise<Result>) {
  const before = process.cpuUsage()
  const start = performance.now()
  const result = await work()
  const {user, system} = process.cpuUsage(before)
  return {result, seconds: round((performance.now() - start) / 1000), cpuSeconds: round((user + system) / 1e6)}
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
