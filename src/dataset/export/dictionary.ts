import {fields} from '../../fields/index.ts'
import type {TableShape} from '../table.ts'

/** The data dictionary in Markdown: every table with its columns, and every key of the record. */
export function dataDictionary(tables: readonly TableShape[]): string {
  return [
    '# Data dictionary',
    'Articles are archived and unmaintained. `article_id` is the id of an article everywhere; a list keeps its order in `position`.',
    ...tables.map(tableSection),
    '## The record',
    'The JSON in `articles.record`, and each line of the NDJSON. Every key is always there: a list is empty, a scalar null, when the article states nothing.',
    markdownTable(
      ['key', 'meaning', 'where it stands in an article'],
      Object.values(fields).map(({name, description, source}) => [`\`${name}\``, description, source])
    )
  ].join('\n\n')
}

/** One table as a section of Markdown. */
export function tableSection({name, description, columns, primaryKey}: TableShape): string {
  const rows = Object.entries(columns).map(([column, {type, nullable, format, references, description}]) => [
    `\`${column}\``,
    format ?? type.toLowerCase(),
    nullable ? 'yes' : '',
    description + (references ? ` (\`${references}\`)` : '')
  ])
  return [
    `## ${name}`,
    `${description}. Key: ${primaryKey.map((column) => `\`${column}\``).join(', ')}.`,
    markdownTable(['column', 'type', 'null', 'meaning'], rows)
  ].join('\n\n')
}

/** A table of Markdown; cells hold no line breaks. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
