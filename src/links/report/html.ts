import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {tryAddress} from '../address.ts'
import {filterScript, styles} from './html-assets.ts'
import {changeGroups, type Report, type ReportInput, type ReportRow, reportRows, verdictCounts} from './report.ts'

/** For people: one page on its own, with a table to sort, and to narrow by state, host, product and language. */
export const htmlReport: Report = {
  name: 'html',
  render(input) {
    const rows = reportRows(input)
    const page = h('html', {lang: 'en'}, [
      h('head', [
        h('meta', {charSet: 'utf-8'}),
        h('meta', {name: 'viewport', content: 'width=device-width'}),
        h('title', 'Links'),
        h('style', styles)
      ]),
      h('body', [
        h('h1', 'Links'),
        ...head(input),
        ...changes(input),
        filters(rows),
        table(rows),
        h('script', filterScript)
      ])
    ])
    return `<!doctype html>\n${toHtml(page)}\n`
  }
}

function head({results, isComplete}: ReportInput) {
  const counts = verdictCounts(results).map(([verdict, count]) =>
    h('li', [badge(verdict), ` ${count.toLocaleString('en')}`])
  )
  const incomplete = isComplete
    ? []
    : [h('p.note', 'The run was interrupted: addresses that are unchecked had no turn.')]
  return [...incomplete, h('ul.counts', counts)]
}

function changes({comparison}: ReportInput) {
  if (!comparison) return []
  const groups = changeGroups(comparison).map(({heading, changes}) =>
    h('details', {open: true}, [
      h('summary', `${heading} (${changes.length})`),
      h(
        'ul',
        changes.map(({url, before, after, reason}) =>
          h('li', [address(url), ` ${before ?? 'not there'} → ${after ?? 'not there'}: ${reason}`])
        )
      )
    ])
  )
  return [h('h2', 'Since the earlier run'), ...(groups.length > 0 ? groups : [h('p', 'Nothing changed.')])]
}

const columns = ['State', 'Address', 'Host', 'Product', 'Language', 'Why', 'Articles', 'Archived copy'] as const

/** A choice for each column that people narrow by; they do nothing without the script, so it shows them. */
function filters(rows: readonly ReportRow[]) {
  const choices: [label: string, values: string[]][] = [
    ['State', rows.map(({verdict}) => verdict)],
    ['Host', rows.map(({host}) => host)],
    ['Product', rows.flatMap(({products}) => products)],
    ['Language', rows.flatMap(({languages}) => languages)]
  ]
  return h(
    'form.filters',
    {hidden: true},
    choices.map(([label, values]) => {
      const counted = [...Map.groupBy(values, (value) => value)].sort(([a], [b]) => a.localeCompare(b, 'en'))
      const options = counted.map(([value, all]) => h('option', {value}, `${value || 'none'} (${all.length})`))
      const column = columns.indexOf(label as (typeof columns)[number])
      return h('label', [`${label} `, h('select', {dataColumn: column}, [h('option', {value: ''}, 'all'), ...options])])
    })
  )
}

function table(rows: readonly ReportRow[]) {
  const heads = columns.map((column) => h('th', {scope: 'col'}, [h('button', {type: 'button'}, column)]))
  return h('table', [h('thead', [h('tr', heads)]), h('tbody', rows.map(row))])
}

function row({url, verdict, host, products, languages, reason, articles, archive, finalUrl}: ReportRow) {
  const target = verdict === 'moved' && finalUrl ? [' → ', address(finalUrl)] : []
  return h('tr', [
    h('td', [badge(verdict)]),
    h('td', [address(url), ...target]),
    h('td', host),
    values(products),
    values(languages),
    h('td', reason),
    h('td', articles.join(', ')),
    h('td', archive ? [h('a', {href: archive.url}, archive.timestamp.slice(0, 8))] : [])
  ])
}

/** Several values, each a line, so that the script can tell them apart. */
function values(list: readonly string[]) {
  return h(
    'td',
    list.map((value) => h('div', value))
  )
}

function badge(verdict: string) {
  return h('span', {className: ['badge', verdict]}, verdict)
}

/** What is no web or FTP address is no link: an article may name anything. */
function address(url: string) {
  const {url: parsed} = tryAddress(url)
  return parsed ? h('a', {href: parsed.href, rel: 'noreferrer'}, url) : h('span', url)
}
