/**
 * How long the dataset takes: all tables and the full text index, from parsed records.
 *
 * ```sh
 * npm run -s bench:dataset -- CONTENT [WORK_FOLDER]
 * ```
 *
 * The articles are parsed first, into the build memory of the working folder; a second run finds them there. Prints one
 * line of JSON.
 */
import {rmSync, statSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import path from 'node:path'
import {engineName} from '../src/cli/build/engine.ts'
import {processCorpus} from '../src/corpus/process-corpus.ts'
import {openDatasetWriter} from '../src/dataset/dataset-writer.ts'
import {discover} from '../src/read/discover.ts'

const [content, workFolder = path.join(tmpdir(), 'kbatlas-bench')] = process.argv.slice(2)
if (content === undefined) {
  process.stderr.write('Expected a folder of articles: bench/dataset.ts CONTENT [WORK_FOLDER].\n')
  process.exit(2)
}

const writer = openDatasetWriter({workFolder, engine: process.env.KBATLAS_BENCH_ENGINE ?? engineName()})
const known = writer.knownDigests()
const sources = discover([content]).map((source) => ({...source, knownSha256: known.get(source.path) ?? ''}))
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
const cpuBefore = process.cpuUsage()
const start = performance.now()
const {manifest} = await writer.publish(dataFolder)
const seconds = (performance.now() - start) / 1000
const cpu = process.cpuUsage(cpuBefore)
writer.close()

const round = (value: number): number => Math.round(value * 10) / 10
console.log(
  JSON.stringify({
    articles: manifest.tables.articles,
    parsed,
    parseSeconds: round(parseSeconds),
    publishSeconds: round(seconds),
    publishCpuSeconds: round((cpu.user + cpu.system) / 1e6),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    databaseMegabytes: round(statSync(path.join(dataFolder, 'kb.sqlite')).size / 1e6),
    rows: Object.values(manifest.tables).reduce((sum, rows) => sum + rows, 0)
  })
)
