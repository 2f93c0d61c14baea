import {diagnosticsOf} from '../diagnostics/diagnostic.ts'
import {report} from '../diagnostics/report.ts'
import {extractRecord} from '../fields/index.ts'
import {parseArticle} from '../parse/index.ts'
import type {Source} from '../read/discover.ts'
import {readSource} from '../read/read-source.ts'
import type {Outcome} from './outcome.ts'
import {type OutputName, outputs} from './outputs.ts'

/**
 * Read one source, parse it, extract its record and make the outputs that are asked for.
 *
 * *Errors*: never throws. A failure of kbatlas itself becomes the fatal diagnostic `internal-error` of that article, never
 * a record with values missing.
 */
export function processSource(source: Source, names: readonly OutputName[]): Outcome {
  const {path, location} = source
  const outcome = readSource(source)
  if (outcome.type === 'unchanged') return {type: 'unchanged', path, location, sha256: outcome.sha256, diagnostics: []}
  const {file} = outcome
  if (outcome.type === 'skipped') return {type: 'skipped', path, location, diagnostics: diagnosticsOf(file)}
  try {
    const tree = parseArticle(outcome.file)
    const record = extractRecord(tree, outcome.file)
    const article = {file: outcome.file, tree, record}
    return {
      type: 'article',
      path,
      location,
      id: record.id,
      sha256: record.source.sha256,
      outputs: Object.fromEntries(names.map((name) => [name, outputs[name](article)])),
      diagnostics: diagnosticsOf(file)
    }
  } catch (error) {
    report(file, 'internal-error', undefined, {cause: error instanceof Error ? error.message : String(error)})
    return {type: 'failed', path, location, diagnostics: diagnosticsOf(file)}
  }
}
