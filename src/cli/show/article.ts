import {styleText} from 'node:util'
import type {ArticleRecord} from '../../fields/index.ts'
import {tableText} from '../format/table.ts'
import {printable} from '../printable.ts'
import {wrap} from './wrap.ts'

/** An article as lines for a terminal of a width: facts, text, then what was extracted. */
export function articleLines(record: ArticleRecord, width: number): string[] {
  return [
    ...wrap(`${record.id}: ${printable(record.title)}`, width).map((line) => styleText('bold', line)),
    '',
    ...factLines(record, width),
    ...(record.intro === null ? [] : ['', ...textLines(record.intro, width)]),
    ...record.sections.flatMap(({heading, depth, text}) => [
      '',
      styleText(depth === 1 ? ['bold', 'underline'] : 'bold', printable(heading)),
      ...(text === '' ? [] : ['', ...textLines(text, width)])
    ]),
    ...extracts(record, width)
  ]
}

function factLines(record: ArticleRecord, width: number): string[] {
  const appliesTo = record.appliesTo.map(({product, versions}) =>
    [product, versions.join(', ')].filter(Boolean).join(' ')
  )
  const facts: [string, string][] = [
    ['Last edited', record.lastModified ?? ''],
    ['Products', record.products.join(', ')],
    ['Applies to', appliesTo.join('; ')],
    ['Keywords', record.keywords.join(' ')],
    ['Fixed in', record.fixedIn.join('; ')],
    ['Error codes', record.errorCodes.join(', ')],
    ['Page', record.permalink]
  ]
  const label = Math.max(...facts.map(([name]) => name.length)) + 2
  const indent = ' '.repeat(label)
  return facts
    .filter(([, value]) => value !== '')
    .flatMap(([name, value]) =>
      wrap(printable(value), width - label).map((line, index) =>
        index === 0 ? styleText('dim', name.padEnd(label)) + line : indent + line
      )
    )
}

/** Paragraphs wrapped; rows of a table, cells parted by bars, in columns. */
function textLines(text: string, width: number): string[] {
  return text.split('\n\n').flatMap((block, index) => {
    const lines = block.split('\n')
    const rows = lines.map((line) => line.split(' | '))
    const columns = rows[0]?.length ?? 0
    const isTable = columns > 1 && rows.length > 1 && rows.every((row) => row.length === columns)
    const shown = isTable
      ? tableLines(rows[0] ?? [], rows.slice(1), width)
      : lines.flatMap((line) => wrap(printable(line), width))
    return index === 0 ? shown : ['', ...shown]
  })
}

function extracts(record: ArticleRecord, width: number): string[] {
  const parts: [string, string[]][] = [
    ['Registry', registryLines(record, width)],
    [
      'Files',
      record.files.length === 0
        ? []
        : tableLines(
            ['Name', 'Date', 'Time', 'Version', 'Size', 'Platform'],
            record.files.map(({name, date, time, version, size, platform}) => [
              name,
              date,
              time,
              version,
              size,
              platform
            ]),
            width
          )
    ],
    [
      'Downloads',
      record.downloads.length === 0
        ? []
        : tableLines(
            ['Name', 'Language', 'Platform', 'Address'],
            record.downloads.map(({fileName, language, platform, url}) => [fileName, language, platform, url]),
            width
          )
    ],
    ['Other articles', record.references.flatMap(({id, title}) => wrap(printable(`${id} ${title ?? ''}`), width))]
  ]
  return parts.flatMap(([name, lines]) => (lines.length === 0 ? [] : ['', styleText('cyan', name), '', ...lines]))
}

function registryLines({registry}: ArticleRecord, width: number): string[] {
  return registry.flatMap(({key, values}) => [
    ...wrap(printable(key), width),
    ...values.flatMap(({name, type, data, default: defaultData}) => {
      const facts = [type, data !== null && `= ${data}`, defaultData !== null && `(default ${defaultData})`]
      return wrap(printable(`  ${name} ${facts.filter(Boolean).join(' ')}`), width)
    })
  ])
}

function tableLines(
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  width: number
): string[] {
  return tableText(head, rows, width).trimEnd().split('\n')
}
