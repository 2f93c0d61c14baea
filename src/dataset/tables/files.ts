import {defineListTable} from '../table.ts'

export const files = defineListTable({
  name: 'files',
  description: 'Rows of file tables, and files whose name, size and date an article lists',
  columns: {
    name: {type: 'TEXT', description: 'File name as printed'},
    date: {type: 'TEXT', nullable: true, format: 'date', description: 'Day of the file, `YYYY-MM-DD`'},
    time: {type: 'TEXT', nullable: true, description: 'Time of the file, `HH:MM`, 24 hours'},
    version: {type: 'TEXT', nullable: true, description: 'Version of the file as printed'},
    size: {type: 'INTEGER', nullable: true, description: 'Bytes'},
    platform: {type: 'TEXT', nullable: true, description: '`x86`, `Alpha`, … as printed'},
    language: {type: 'TEXT', nullable: true, description: 'Language of the release that holds the file'},
    product: {type: 'TEXT', nullable: true, description: 'Product or version that the table is limited to'},
    line: {type: 'INTEGER', description: 'Line of the source file'}
  },
  indexes: [['name'], ['date']],
  rows: (record) =>
    record.files.map(({name, date, time, version, size, platform, language, product, line}) => ({
      name,
      date,
      time,
      version,
      size,
      platform,
      language,
      product,
      line
    }))
})
