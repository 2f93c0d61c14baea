import {diagnosticsOf} from '../diagnostics/diagnostic.ts'
import {skip} from '../read/read-article.ts'
import type {Outcome} from './outcome.ts'

/** Finds articles that share an id; of each id the first, in order of path, is kept. */
export interface DuplicateIds {
  see(outcome: Outcome): void
  /** The articles that are not kept, in order of path, each with the diagnostic `duplicate-id`. */
  found(): Outcome[]
}

/** Start looking for articles that share an id. */
export function findDuplicateIds(): DuplicateIds {
  const kept = new Map<string, Names>()
  const duplicates: (Names & {id: string})[] = []
  return {
    see(outcome) {
      if (outcome.type !== 'article') return
      const {id, path, location} = outcome
      const first = kept.get(id)
      if (!first) kept.set(id, {path, location})
      else if (path < first.path) {
        kept.set(id, {path, location})
        duplicates.push({id, ...first})
      } else duplicates.push({id, path, location})
    },
    found: () => duplicates.sort((a, b) => (a.path < b.path ? -1 : 1)).map(duplicateOutcome)
  }
}

interface Names {
  path: string
  location: string
}

/** An article that is not kept, as an outcome with its diagnostic. */
export function duplicateOutcome({id, path, location}: Names & {id: string}): Outcome {
  const {file} = skip({path, location}, 'duplicate-id', {id})
  return {type: 'skipped', path, location, diagnostics: diagnosticsOf(file)}
}
