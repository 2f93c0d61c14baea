import type {QueryReply} from '../database/protocol.ts'
import {element} from '../element.ts'

/** Save rows as a file. */
export function download(reply: QueryReply, form: 'csv' | 'json'): void {
  const text = form === 'csv' ? csv(reply) : json(reply)
  const type = form === 'csv' ? 'text/csv' : 'application/json'
  const url = URL.createObjectURL(new Blob([text], {type}))
  element('a', {href: url, download: `rows.${form}`}).click()
  URL.revokeObjectURL(url)
}

function csv({columns, rows}: QueryReply): string {
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

function field(value: unknown): string {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function json({columns, rows}: QueryReply): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))
  return `${JSON.stringify(objects, null, 2)}\n`
}
