import {z} from 'zod'
import {report} from '../diagnostics/report.ts'
import {headField} from './envelope.ts'
import {defineField} from './field.ts'

export const lastModified = defineField({
  name: 'lastModified',
  description: 'Day of the last edit, YYYY-MM-DD. It is the day of a bulk edit for many articles, not that of writing',
  source: 'head line Last Modified (Q241041); in the text form the line DOCUMENT (Q219377.TXT)',
  schema: z.iso.date().nullable(),
  example: '2002-05-08',
  extract(tree, file) {
    const {dialect, frontMatter} = file.data.article
    if (dialect === 'markdown') return authoredDay(frontMatter.lastModified)
    const field = headField(tree, 'Last Modified', 'DOCUMENT')
    if (!field) return null
    const match = /\b(\d{1,2})-([A-Z]{3})-(\d{4})\b/i.exec(field.value)
    const day = match
      ? isoDay(Number(match[3]), months.indexOf((match[2] ?? '').toUpperCase()) + 1, Number(match[1]))
      : null
    if (day === null && field.value !== '') report(file, 'invalid-date', field.position?.start, {value: field.value})
    return day
  }
})

const months = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ')

/** `YYYY-MM-DD`, or null when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** YAML gives a date for `2002-05-08`, and a string for `"2002-05-08"`. */
function authoredDay(value: unknown): string | null {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10)
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null
  return match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null
}
