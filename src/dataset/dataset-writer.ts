import {createHash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {CorpusSink} from '../corpus/article-result.ts'
import {settlePermalinks} from '../fields/permalink/settle.ts'
import {type BuildMemory, openBuildMemory, recordOf, type StoredResult} from './build-memory.ts'
import {manifestFileName} from './file-names.ts'
import type {Manifest} from './manifest.ts'
import {type PublishedArticle, publishDataset} from './publish.ts'
import type {LinkCheckRow} from './tables/link-checks.ts'

/** Where a build stands and what it is made by. */
export interface DatasetWriterOptions {
  /** Folder of the build memory, `.kbatlas`. */
  workFolder: string
  /** Names the code that parses, so that results of other code are not used again. */
  engine: string
}

/** What a build wrote. */
export interface Publication {
  manifest: Manifest
  /** Whether the dataset in the folder was already the one asked for, so nothing was written. */
  isUnchanged: boolean
  /** Sources that were passed over because an earlier one, in order of path, has their id. */
  duplicates: {id: string; path: string; keptPath: string}[]
  /** Articles whose permalink another one has, with what they asked for; empty when nothing was written. */
  moved: {path: string; permalink: string}[]
}

/** The sink of a build: remembers every result, then publishes the dataset. */
export interface DatasetWriter extends CorpusSink {
  /** Digest of each source that was parsed before, by path, so that unchanged files need no parsing. */
  knownDigests(): Map<string, string>
  /** Whether the source was parsed before with these bytes; then there is no need to parse and add it again. */
  isUnchanged(path: string, sha256: string): boolean
  /** Add a result whose record is JSON already, as it comes from another thread. */
  put(result: StoredResult & {sha256: string}): void
  /**
   * Write the dataset of all sources that were added, or found unchanged, since the writer was opened.
   *
   * `linkChecks` are the rows of `link_checks`, `linkDigest` what tells two sets of them apart.
   */
  publish(dataFolder: string, linkChecks?: {rows: Iterable<LinkCheckRow>; digest: string}): Promise<Publication>
  close(): void
}

/** Open the memory of the working folder for a build. */
export function openDatasetWriter({workFolder, engine}: DatasetWriterOptions): DatasetWriter {
  const memory = openBuildMemory(workFolder, engine)
  return {
    knownDigests: () => new Map(Array.from(memory.sources(), ({path, sha256}) => [path, sha256])),
    isUnchanged: memory.isUnchanged,
    add({record, html, text}) {
      const {id, source} = record
      memory.put({id, path: source.path, sha256: source.sha256, json: JSON.stringify(record), html, text})
    },
    put: memory.put,
    async publish(dataFolder, linkChecks) {
      memory.forgetRest()
      const inputs = inputsOf(memory, engine, linkChecks?.digest ?? '')
      const duplicates = memory.duplicates()
      const present = presentManifest(dataFolder, inputs)
      if (present) return {manifest: present, isUnchanged: true, duplicates, moved: []}
      const moved: Publication['moved'] = []
      const source = {
        articles: () => articlesOf(memory, moved),
        has: memory.has,
        inputs,
        ...(linkChecks && {linkChecks: linkChecks.rows})
      }
      return {manifest: await publishDataset(source, dataFolder), isUnchanged: false, duplicates, moved}
    },
    close: memory.close
  }
}

/** The first result of each id, each at an address of its own; those that had to move are noted. */
function* articlesOf(memory: BuildMemory, moved: Publication['moved']): Generator<PublishedArticle> {
  const settle = settlePermalinks(memory.has)
  let lastId: string | undefined
  for (const result of memory.articles()) {
    if (result.id === lastId) continue
    lastId = result.id
    const record = recordOf(result)
    const permalink = settle(record.id, record.permalink)
    if (permalink === record.permalink) yield {record, json: result.json, text: result.text}
    else {
      moved.push({path: result.path, permalink: record.permalink})
      record.permalink = permalink
      yield {record, json: JSON.stringify(record), text: result.text}
    }
  }
}

/** Everything that the bytes of the dataset depend on, as one digest. */
function inputsOf(memory: BuildMemory, engine: string, linkDigest: string): Manifest['inputs'] {
  const hash = createHash('sha256').update(`${engine}\n${linkDigest}\n`)
  let count = 0
  for (const {path, sha256} of memory.sources()) {
    hash.update(`${sha256}  ${path}\n`)
    count++
  }
  return {count, digest: hash.digest('hex')}
}

/** The manifest in the folder when it is of the same inputs and its files are there. */
function presentManifest(folder: string, inputs: Manifest['inputs']): Manifest | undefined {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, manifestFileName), 'utf8')) as Manifest
    const isSame =
      manifest.inputs.digest === inputs.digest &&
      manifest.files.every(({name, bytes}) => statSync(join(folder, name)).size === bytes)
    return isSame ? manifest : undefined
  } catch {
    // No manifest, or one that is not ours: the dataset is written.
    return undefined
  }
}
