import {isDeepStrictEqual} from 'node:util'
import {z} from 'zod'
import {type ArticleRecord, fields} from '../../src/fields/index.ts'

const schema = z.strictObject(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema])))

/** Check a record: it has every key, agrees with its schema, survives JSON, and no text in it is empty. */
export function recordViolations(record: ArticleRecord): string[] {
  const violations: string[] = []
  const outcome = schema.safeParse(record)
  if (!outcome.success) {
    for (const issue of outcome.error.issues) violations.push(`${issue.path.join('.')}: ${issue.message}`)
  }
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(record)), record)) violations.push('changes on its way through JSON')
  return violations
}
