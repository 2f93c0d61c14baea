import {articleNumber} from '../../fields/id.ts'
import type {ArticleRecord} from '../../fields/index.ts'
import {defineTable} from '../table.ts'

export const articles = defineTable({
  name: 'articles',
  description:
    'One row per article, in order of article number; the row number is that of the full text index. Articles are archived and unmaintained.',
  columns: {
    id: {type: 'TEXT', description: 'Q-number of the article, `Q241041`; of an authored article any name'},
    number: {type: 'INTEGER', nullable: true, description: 'The digits of the Q-number; null for an authored article'},
    title: {type: 'TEXT', description: 'Title without the article number'},
    permalink: {type: 'TEXT', description: "Address of the article's page within the site"},
    last_modified: {type: 'TEXT', nullable: true, format: 'date', description: 'Day of the last edit, `YYYY-MM-DD`'},
    year: {type: 'INTEGER', nullable: true, description: 'Year of the last edit'},
    format: {type: 'TEXT', description: 'Layout of the source: `kb-markdown`, `kb-text` or `markdown`'},
    path: {type: 'TEXT', description: 'Source file, relative to the content folder'},
    sha256: {type: 'TEXT', description: "SHA-256 of the source file's bytes, lower-case hexadecimal"},
    record: {type: 'TEXT', format: 'json', description: 'The whole record as JSON, see `record.schema.json`'}
  },
  primaryKey: ['id'],
  indexes: [['number'], ['last_modified'], ['year'], ['permalink']],
  *rows(record, {json}) {
    yield {
      id: record.id,
      number: articleNumber(record.id),
      title: record.title,
      permalink: record.permalink,
      last_modified: record.lastModified,
      year: articleYear(record),
      format: record.source.format,
      path: record.source.path,
      sha256: record.source.sha256,
      record: json
    }
  }
})

/** The year of the last edit, null when the article states no date. */
export function articleYear(record: ArticleRecord): number | null {
  return record.lastModified === null ? null : Number(record.lastModified.slice(0, 4))
}
