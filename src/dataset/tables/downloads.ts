import {defineListTable} from '../table.ts'

export const downloads = defineListTable({
  name: 'downloads',
  description: 'Files that an article offers for download',
  columns: {
    file_name: {type: 'TEXT', description: 'Name of the file'},
    url: {type: 'TEXT', nullable: true, description: 'Address; null when the article names a file but no address'},
    language: {type: 'TEXT', nullable: true, description: 'Language of the file, from the headings above it'},
    platform: {type: 'TEXT', nullable: true, description: '`x86`, `Alpha`, … from the headings above it'},
    source: {type: 'TEXT', nullable: true, description: '`Microsoft Download Center`, `FTP`, … as printed'},
    size: {type: 'INTEGER', nullable: true, description: 'Bytes, when stated'},
    line: {type: 'INTEGER', description: 'Line of the source file'}
  },
  indexes: [['file_name'], ['language'], ['url']],
  rows: (record) =>
    record.downloads.map(({fileName, url, language, platform, source, size, line}) => ({
      file_name: fileName,
      url,
      language,
      platform,
      source,
      size,
      line
    }))
})
