import type {ArticleRecord} from '../../src/fields/index.ts'

/** Keys that depend on the file and not on the article. */
const ofTheFile: ReadonlySet<string> = new Set(['source', 'permalink', 'diagnostics', 'line'])

/**
 * Compare the records of one article in its two forms: the same, apart from what depends on the file.
 *
 * Returns the paths of the keys that differ, with both values.
 */
export function formViolations(one: ArticleRecord, other: ArticleRecord): string[] {
  return [...differences(comparable(one), comparable(other), '')]
}

/** Two titles of the archive lost their quotation marks on the way to Markdown, so these are not compared. */
function comparable(record: ArticleRecord): unknown {
  return {...record, title: record.title.replace(/["'‘’“”`]/g, '')}
}

function* differences(one: unknown, other: unknown, path: string): Generator<string> {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) {
    if (one !== other) yield `${path}: ${excerpts(one, other)}`
    return
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  for (const key of keys) {
    if (ofTheFile.has(key)) continue
    const values = [one, other].map((value) => (value as Record<string, unknown>)[key])
    yield* differences(values[0], values[1], path ? `${path}.${key}` : key)
  }
}

/** Both values, texts from shortly before the place at which they differ. */
function excerpts(one: unknown, other: unknown): string {
  const from = typeof one === 'string' && typeof other === 'string' ? Math.max(0, firstDifference(one, other) - 20) : 0
  return [one, other]
    .map((value) => String(JSON.stringify(typeof value === 'string' ? value.slice(from, from + 60) : value)))
    .join(' and ')
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}
