import {changeGroups, type Report, type ReportInput, type ReportRow, reportRows, verdictCounts} from './report.ts'

/** For people, in a comment or a wiki: the counts, then all that is not fine, by verdict. */
export const markdownReport: Report = {
  name: 'markdown',
  render(input) {
    const rows = Map.groupBy(reportRows(input), ({verdict}) => verdict)
    rows.delete('ok')
    const tables = [...rows].map(([verdict, rows]) => `## ${verdict}\n\n${table(rows)}`)
    return `${[...head(input), ...changes(input), ...tables].join('\n\n')}\n`
  }
}

function head({results, isComplete}: ReportInput): string[] {
  const counts = verdictCounts(results).map(([verdict, count]) => `| ${verdict} | ${count.toLocaleString('en')} |`)
  const incomplete = isComplete ? [] : ['**The run was interrupted: addresses that are `unchecked` had no turn.**']
  return ['# Links', ...incomplete, ['| verdict | addresses |', '| --- | ---: |', ...counts].join('\n')]
}

function changes({comparison}: ReportInput): string[] {
  if (!comparison) return []
  const groups = changeGroups(comparison).map(({heading, changes}) => {
    const items = changes.map(
      ({url, before, after, reason}) =>
        `- ${code(url)}: ${before ?? 'not there'} → ${after ?? 'not there'}. ${text(reason)}`
    )
    return `### ${heading}\n\n${items.join('\n')}`
  })
  return ['## Since the earlier run', ...(groups.length > 0 ? groups : ['Nothing changed.'])]
}

function table(rows: readonly ReportRow[]): string {
  const lines = rows.map(({url, reason, finalUrl, verdict, articles, archive}) => {
    const target = verdict === 'moved' && finalUrl ? ` → ${code(finalUrl)}` : ''
    const copy = archive ? `[${archive.timestamp}](<${archive.url}>)` : ''
    return `| ${code(url)}${target} | ${text(reason)} | ${articles.join(', ')} | ${copy} |`
  })
  return ['| address | why | articles | archived copy |', '| --- | --- | --- | --- |', ...lines].join('\n')
}

/** As code, which nothing in it can end; a line of a table may hold no bar. */
function code(value: string): string {
  return `\`${value.replaceAll('`', '%60').replaceAll('|', '%7C').replace(/\s+/g, ' ')}\``
}

function text(value: string): string {
  return value.replace(/\s+/g, ' ').replace(/[\\<>|*_[\]]/g, '\\$&')
}
