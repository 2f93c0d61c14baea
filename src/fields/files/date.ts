import {isoDay} from '../last-modified.ts'

/** A day as a table or sentence prints it, and whether its first number had to be read as the day. */
export interface FileDate {
  /** `YYYY-MM-DD`, or null when there is no such day. */
  day: string | null
  isDayFirst: boolean
}

/** As a pattern, and in order. */
export const monthNames = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const monthName = `(?:${monthNames})[a-z]{0,6}\\.?`

/**
 * The forms in which the archive prints days: `10/07/1999`, `10-28-01`, `01-Mar-2001`, `Jul-15-2002`, `March 1, 2001`,
 * `24-July-2001`, `1999-10-07`.
 */
export const dateForms = [
  '\\d{1,2}[-/]\\d{1,2}[-/](?:\\d{4}|\\d{2})',
  '\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}',
  `\\d{1,2}-${monthName}-(?:\\d{4}|\\d{2})`,
  `\\d{1,2} ${monthName},? \\d{4}`,
  `${monthName}[- ]\\d{1,2}(?:-|, ?| )\\d{4}`
].join('|')

const whole = new RegExp(`^(?:${dateForms})$`, 'i')

/** Read a day; null when the text is none. Two-digit years 80–99 are 19xx. */
export function readDate(text: string): FileDate | null {
  if (!whole.test(text)) return null
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  const name = /[a-z]{3}/i.exec(text)?.[0].toLowerCase()
  const [first = 0, second = 0, third = 0] = numbers
  if (name !== undefined) {
    const month = monthNames.split('|').indexOf(name) + 1
    return {day: isoDay(fullYear(second, text), month, first), isDayFirst: false}
  }
  if (first > 31) return {day: isoDay(first, second, third), isDayFirst: false}
  const isDayFirst = first > 12
  const year = fullYear(third, text)
  return {day: isDayFirst ? isoDay(year, second, first) : isoDay(year, first, second), isDayFirst}
}

function fullYear(year: number, text: string): number {
  if (year >= 100 || /\d{4}$/.test(text)) return year
  return year >= 80 ? 1900 + year : 2000 + year
}
