import {defineListTable} from '../table.ts'

export const solutionTypes = defineListTable({
  name: 'solution_types',
  description: 'Kinds of the solution that an article offers (foot line Solution Type)',
  columns: {
    solution_type: {type: 'TEXT', description: 'Such as `kbfix`'}
  },
  indexes: [['solution_type']],
  rows: (record) => record.solutionTypes.map((value) => ({solution_type: value}))
})
