import {defineListTable} from '../table.ts'

export const technologies = defineListTable({
  name: 'technologies',
  description: 'Technology tags of an article (foot line Technology)',
  columns: {
    technology: {type: 'TEXT', description: 'One tag, such as `kbWinNTsearch`'}
  },
  indexes: [['technology']],
  rows: (record) => record.technologies.map((value) => ({technology: value}))
})
