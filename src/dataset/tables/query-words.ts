import {defineListTable} from '../table.ts'

export const queryWords = defineListTable({
  name: 'query_words',
  description: 'Words that the authors added for searching (line Additional query words)',
  columns: {
    word: {type: 'TEXT', description: 'One word'}
  },
  indexes: [['word']],
  rows: (record) => record.queryWords.map((value) => ({word: value}))
})
