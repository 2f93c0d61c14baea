import {VFile} from 'vfile'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {diagnosticsOf} from '../diagnostics/diagnostic.ts'
import {report} from '../diagnostics/report.ts'
import {compareIds} from '../fields/id.ts'
import {settlePermalinks} from '../fields/permalink/settle.ts'
import {permalinkOf} from '../fields/permalink.ts'
import type {Outcome} from './outcome.ts'

/** Finds articles whose permalink another one has; the dataset gives them the address that is built from their id. */
export interface SharedPermalinks {
  see(outcome: Outcome): void
  /** Their diagnostics, in the order of the dataset. */
  found(): {location: string; diagnostics: Diagnostic[]}[]
}

/** Start looking for articles that share a permalink. */
export function findSharedPermalinks(): SharedPermalinks {
  const ids = new Set<string>()
  const asking: {id: string; location: string; permalink: string}[] = []
  return {
    see(outcome) {
      if (outcome.type !== 'article' || ids.has(outcome.id)) return
      const {id, location, permalink} = outcome
      ids.add(id)
      if (permalink !== permalinkOf(id)) asking.push({id, location, permalink})
    },
    found() {
      const settle = settlePermalinks((id) => ids.has(id))
      return asking
        .sort((one, other) => compareIds(one.id, other.id))
        .filter(({id, permalink}) => settle(id, permalink) !== permalink)
        .map(({location, permalink}) => ({location, diagnostics: sharedPermalink(location, permalink)}))
    }
  }
}

/** The diagnostic of an article that came too late for its permalink. */
export function sharedPermalink(location: string, permalink: string): Diagnostic[] {
  const file = new VFile({path: location})
  report(file, 'duplicate-permalink', {line: 1, column: 1}, {permalink})
  return diagnosticsOf(file)
}
