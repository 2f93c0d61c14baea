import {defineListTable} from '../table.ts'

export const refs = defineListTable({
  name: 'refs',
  description: 'Other articles that an article points to',
  columns: {
    target_id: {type: 'TEXT', description: 'Article pointed to, which this dataset may lack'},
    title: {type: 'TEXT', nullable: true, description: 'Title as printed beside the number'},
    line: {type: 'INTEGER', description: 'Line of the source file'},
    known: {type: 'INTEGER', format: 'boolean', description: '1 when the target is in this dataset, else 0'}
  },
  indexes: [['target_id'], ['known', 'target_id']],
  rows: ({references}, {has}) =>
    references.map(({id, title, line}) => ({target_id: id, title, line, known: has(id) ? 1 : 0}))
})
