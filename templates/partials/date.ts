import {type Html, html} from '../html.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** A day for reading: `8 May 2002`. */
export function day(isoDate: string): Html {
  return html`<time datetime="${isoDate}">${dayText(isoDate)}</time>`
}

/** A day as plain text. */
export function dayText(isoDate: string): string {
  const [year, month, dayOfMonth] = isoDate.split('-')
  return `${Number(dayOfMonth)} ${monthName(month)} ${year}`
}

/** The name of a month by its two digits. */
export function monthName(month = ''): string {
  return months[Number(month) - 1] ?? month
}
