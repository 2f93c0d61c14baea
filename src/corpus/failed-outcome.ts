import {VFile} from 'vfile'
import {diagnosticsOf} from '../diagnostics/diagnostic.ts'
import {report} from '../diagnostics/report.ts'
import type {Source} from '../read/discover.ts'
import type {FailedOutcome} from './outcome.ts'

/** The outcome of a source on which kbatlas itself failed, with what was reported before. */
export function failedOutcome(
  {path, location}: Source,
  error: unknown,
  file = new VFile({path: location})
): FailedOutcome {
  report(file, 'internal-error', undefined, {cause: error instanceof Error ? error.message : String(error)})
  return {type: 'failed', path, location, diagnostics: diagnosticsOf(file)}
}
