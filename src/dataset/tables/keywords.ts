import {defineListTable} from '../table.ts'

export const keywords = defineListTable({
  name: 'keywords',
  description: 'Keywords of an article (foot line Keywords)',
  columns: {
    keyword: {type: 'TEXT', description: 'One keyword, such as `kbSecurity`'}
  },
  indexes: [['keyword']],
  rows: (record) => record.keywords.map((value) => ({keyword: value}))
})
