import {duplicateOutcome} from '../corpus/duplicate-ids.ts'
import type {Outcome} from '../corpus/outcome.ts'
import {sharedPermalink} from '../corpus/shared-permalinks.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {say} from './standard-output.ts'

/** One diagnostic as a line: `content/q30101.md:12:1 warning Unexpected date … invalid-date`. */
export function diagnosticLine(location: string, {line, column, severity, reason, ruleId}: Diagnostic): string {
  return `${location}:${line ?? 1}:${column ?? 1} ${severity} ${reason} ${ruleId}`
}

/** Print the diagnostics of one source among the messages. */
export function printDiagnostics({location, diagnostics}: Pick<Outcome, 'location' | 'diagnostics'>): void {
  for (const diagnostic of diagnostics) say(diagnosticLine(location, diagnostic))
}

/** Whether a source has a fault that makes it unusable. */
export function hasFatal({diagnostics}: Outcome): boolean {
  return diagnostics.some(({severity}) => severity === 'fatal')
}

/** Print the articles whose id an earlier one has; `locations` by path. */
export function sayDuplicates(
  duplicates: readonly {id: string; path: string}[],
  locations: ReadonlyMap<string, string>
): void {
  for (const {id, path} of duplicates)
    printDiagnostics(duplicateOutcome({id, path, location: locations.get(path) ?? path}))
}

/** Print the articles whose permalink another one has; `locations` by path. */
export function sayMoved(
  moved: readonly {path: string; permalink: string}[],
  locations: ReadonlyMap<string, string>
): void {
  for (const {path, permalink} of moved) {
    const location = locations.get(path) ?? path
    printDiagnostics({location, diagnostics: sharedPermalink(location, permalink)})
  }
}
