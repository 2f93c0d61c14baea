import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {markdownTable, tableSection} from '../../src/dataset/export/dictionary.ts'
import {namedQueries} from '../../src/dataset/query/named-queries.ts'
import {tables} from '../../src/dataset/schema.ts'
import {fields} from '../../src/fields/index.ts'
import {columns} from '../../src/search/columns.ts'

/** `docs/data.md`. */
export const dataDocFile = fileURLToPath(new URL('../../docs/data.md', import.meta.url))

const generated: Record<string, () => string> = {
  tables: () => tables.map((table) => `#${tableSection(table)}`).join('\n\n'),
  'full text': () =>
    markdownTable(
      ['column', 'weight', 'holds'],
      Object.entries(columns).map(([name, {weight, description}]) => [`\`${name}\``, String(weight), description])
    ),
  record: () =>
    Object.values(fields)
      .map(
        ({name, description, source, example}) =>
          `### ${name}\n\n${description}. Source: ${source}.\n\n\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``
      )
      .join('\n\n'),
  queries: () =>
    markdownTable(
      ['name', 'answers', 'parameters'],
      namedQueries.map(({name, description, parameters}) => [
        `\`${name}\``,
        description,
        Object.entries(parameters)
          .map(([key, value]) => `\`${key}=${value}\``)
          .join(' ')
      ])
    )
}

/** The document as it should be: its generated parts made anew. */
export function dataDoc(): string {
  return readFileSync(dataDocFile, 'utf8').replace(
    /(<!-- generated: ([\w ]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, open: string, name: string, close: string) => `${open}\n${generated[name]?.()}\n\n${close}`
  )
}

/** The code blocks of the document with that info string. */
export function codeBlocks(info: string): string[] {
  const blocks = readFileSync(dataDocFile, 'utf8').matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)
  return Array.from(blocks).flatMap(([, found, code]) => (found === info && code ? [code] : []))
}
