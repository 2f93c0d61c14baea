import type {VFile} from 'vfile'
import {diagnosticsOf} from '../diagnostics/diagnostic.ts'
import {extractRecord} from '../fields/index.ts'
import {parseArticle} from '../parse/index.ts'
import type {Source} from '../read/discover.ts'
import {readSource} from '../read/read-source.ts'
import {failedOutcome} from './failed-outcome.ts'
import type {Outcome} from './outcome.ts'
import {type OutputName, outputs} from './outputs.ts'

/**
 * Read one source, parse it, extract its record and make the outputs that are asked for.
 *
 * *Errors*: never throws. A failure of kbatlas itself becomes the fatal diagnostic `internal-error` of that article, never
 * a record with values missing.
 */
export function processSource(source: Source, names: readonly OutputName[]): Outcome {
  let file: VFile | undefined
  try {
    const outcome = readSource(source)
    const {path, location} = source
    if (outcome.type === 'unchanged') return {...outcome, path, location, diagnostics: []}
    if (outcome.type === 'skipped') return {type: 'skipped', path, location, diagnostics: diagnosticsOf(outcome.file)}
    file = outcome.file
    const tree = parseArticle(outcome.file)
    const record = extractRecord(tree, outcome.file)
    const article = {file: outcome.file, tree, record}
    return {
      type: 'article',
      path,
      location,
      id: record.id,
      permalink: record.permalink,
      sha256: record.source.sha256,
      outputs: Object.fromEntries(names.map((name) => [name, outputs[name](article)])),
      diagnostics: diagnosticsOf(file)
    }
  } catch (error) {
    return failedOutcome(source, error, file)
  }
}
