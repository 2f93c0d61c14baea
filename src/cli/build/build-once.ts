import path from 'node:path'
import {openDatasetWriter} from '../../dataset/dataset-writer.ts'
import {UsageError} from '../../diagnostics/usage-error.ts'
import type {Source} from '../../read/discover.ts'
import {buildSite} from '../../site/build-site.ts'
import type {BuildOptions} from '../build.ts'
import {sayDuplicates, sayMoved} from '../diagnostic-lines.ts'
import {exitCodes} from '../exit-codes.ts'
import {startProgress} from '../progress.ts'
import {findSources, withDistinctPaths} from '../sources.ts'
import {say} from '../standard-output.ts'
import {addCorpus} from './add-corpus.ts'
import {engineName} from './engine.ts'
import {prepareFolders} from './folders.ts'
import {readLinkChecks} from './link-checks.ts'
import {restoreSingleFile, withholdSingleFile} from './single-file.ts'

export interface BuildRequest extends BuildOptions {
  baseUrl: string
  signal: AbortSignal
}

/** Read the content, write dataset and site, and say what was done. Gives the exit code. */
export async function buildOnce(content: readonly string[], request: BuildRequest): Promise<number> {
  const {title, baseUrl, pathPrefix, jobs, quiet, signal} = request
  const startedAt = performance.now()
  const linkChecks = request.links === undefined ? undefined : readLinkChecks(request.links)
  const {out, workFolder} = prepareFolders(content, request.out, {isClean: request.clean === true})
  const sources = withDistinctPaths(await findSources(content, [out]))
  const locations = new Map<string, string>()

  const writer = openDatasetWriter({workFolder, engine: engineName()})
  try {
    const {articleCount, fatalCount, changedCount} = await addCorpus(noting(sources, locations), writer, {
      jobs,
      quiet,
      signal
    })
    if (articleCount === 0)
      throw new UsageError(`There is no article in ${content.map((name) => `\`${name}\``).join(', ')}.`)
    restoreSingleFile(out, workFolder)
    const {duplicates, moved} = await writer.publish(path.join(out, 'data'), linkChecks)
    sayDuplicates(duplicates, locations)
    sayMoved(moved, locations)

    const progress = startProgress({label: 'Writing pages', total: 0, quiet})
    const site = {out, workFolder, title, baseUrl, pathPrefix, jobs, signal, onProgress: progress.reach}
    const {pageCount, writtenCount} = await buildSite(site).finally(progress.end)
    if (!request.singleFile) withholdSingleFile(out, workFolder)

    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    say(
      `kbatlas: ${number(articleCount - duplicates.length)} articles (${number(changedCount)} read anew), ` +
        `${number(pageCount)} pages (${number(writtenCount)} written) in ${request.out}, ${seconds} s.`
    )
    return fatalCount > 0 ? exitCodes.fault : exitCodes.fine
  } finally {
    writer.close()
  }
}

/** Note where each source is, for messages that come when all are read. */
function* noting(sources: Iterable<Source>, locations: Map<string, string>): Generator<Source> {
  for (const source of sources) {
    locations.set(source.path, source.location)
    yield source
  }
}

function number(value: number): string {
  return value.toLocaleString('en-US')
}
