import {z} from 'zod'
import type {Root} from '../parse/tree.ts'
import type {ArticleFile} from '../read/article-file.ts'
import {defineField} from './field.ts'
import {bodyLines} from './files/body-lines.ts'
import {cellTables} from './files/cell-tables.ts'
import {type CleanFile, cleanRow} from './files/clean-row.ts'
import {listsDisks} from './files/listing.ts'
import {plainTables} from './files/plain-tables.ts'
import {proseFiles} from './files/prose-files.ts'
import {scopeOf} from './files/scope.ts'
import {line, text} from './item.ts'
import {passages} from './passages.ts'
import {title} from './title.ts'

export const files = defineField({
  name: 'files',
  description: 'Rows of file tables, and files whose name, size and date the article lists',
  source: 'file tables (Q241041, Q236910), rows without a header (Q186401) and sentences (Q170456)',
  schema: z.array(
    z.object({
      name: text,
      date: z.iso.date().nullable(),
      time: z
        .string()
        .regex(/^\d\d:\d\d$/)
        .nullable()
        .describe('HH:MM, 24 hours'),
      version: text.nullable(),
      size: z.int().nonnegative().nullable().describe('Bytes'),
      platform: text.nullable(),
      language: text.nullable(),
      product: text.nullable().describe('Product or version that the table is limited to'),
      line
    })
  ),
  example: [
    {
      name: 'Netbt.sys',
      date: '1999-10-07',
      time: '15:13',
      version: null,
      size: 123152,
      platform: 'x86',
      language: 'English',
      product: 'Windows NT 4.0',
      line: 171
    }
  ],
  extract(tree, file) {
    if (!mayHoldFiles.test(textOf(tree, file))) return []
    const disks = listsDisks(title.extract(tree, file), file.value)
    if (disks === 'all') return []
    const blocks = passages(tree)
    const drawn = [...plainTables(bodyLines(tree, file)), ...cellTables(blocks, file)]
    const tables = [...drawn, ...proseFiles(blocks, drawn, file)]
      .filter((table) => disks === 'none' || table.isBare !== true)
      .sort((a, b) => a.from - b.from)
    const found = new Map<string, CleanFile>()
    for (const table of tables) {
      const scope = scopeOf(table, blocks, tables)
      for (const row of table.rows) {
        const item = cleanRow(row, scope, file)
        const {line: _, ...rest} = item
        const key = JSON.stringify(rest)
        if (!found.has(key)) found.set(key, item)
      }
    }
    return [...found.values()]
  }
})

/** The source below the head: every head has a day in it. */
function textOf(tree: Root, file: ArticleFile): string {
  const head = tree.children.find((node) => node.type === 'kbHead')
  const source: string = file.value
  return source.slice(head?.position?.end.offset ?? file.data.article.contentOffset)
}

/** A head of a table beside a gap or bar, a day, or a version beside a name: without these no article lists files. */
const mayHoldFiles =
  /(?:file|name|driver)(?:s?(?: {2}|\t| ?\|)|\b(?<=(?: {2}|\t|\| ?)(?:file|name|driver)))|\d[-/](?:\d\d?[-/]|[a-z]{3}-)\d\d|\.\w{3} {2,}\d+[.,]\d+[.,]\d/i
