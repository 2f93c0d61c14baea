import {isFailure} from '../result.ts'
import {type Report, type ReportRow, reportRows} from './report.ts'

/** For build servers: a suite for each host, a case for each address. */
export const junitReport: Report = {
  name: 'junit',
  render(input) {
    const rows = reportRows(input)
    const suites = [...Map.groupBy(rows, ({host}) => host)].sort(([a], [b]) => (a < b ? -1 : 1))
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="kbatlas check-links" ${totals(rows)}>`,
      ...suites.map(([host, rows]) => suite(host, rows)),
      '</testsuites>',
      ''
    ].join('\n')
  }
}

function suite(host: string, rows: readonly ReportRow[]): string {
  return [
    `  <testsuite name="${escapeXml(host || 'no host')}" ${totals(rows)}>`,
    ...rows.map(testCase),
    '  </testsuite>'
  ].join('\n')
}

function testCase({url, host, durationMs, verdict, reason}: ReportRow): string {
  const open = `    <testcase name="${escapeXml(url)}" classname="${escapeXml(host)}" time="${seconds(durationMs)}"`
  const inside = `message="${escapeXml(`${verdict}: ${reason}`)}"`
  switch (verdict) {
    case 'ok':
    case 'moved':
      return `${open}/>`
    case 'error':
      return `${open}><error type="${verdict}" ${inside}/></testcase>`
    case 'dead':
    case 'soft-404':
    case 'mismatch':
      return `${open}><failure type="${verdict}" ${inside}/></testcase>`
    default:
      return `${open}><skipped ${inside}/></testcase>`
  }
}

function totals(rows: readonly ReportRow[]): string {
  const errors = rows.filter(({verdict}) => verdict === 'error').length
  const failures = rows.filter(({verdict}) => isFailure(verdict)).length - errors
  const skipped = rows.filter(({verdict}) => ['blocked', 'skipped', 'unchecked'].includes(verdict)).length
  const time = seconds(rows.reduce((sum, {durationMs}) => sum + durationMs, 0))
  return `tests="${rows.length}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="${time}"`
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3)
}

function escapeXml(text: string): string {
  return (
    text
      // XML has no way to write these, and lone halves of pairs neither
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
      .toWellFormed()
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  )
}
