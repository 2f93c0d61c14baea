import {defineListTable} from '../table.ts'

export const components = defineListTable({
  name: 'components',
  description: 'Components that an article is about (foot line Component)',
  columns: {
    component: {type: 'TEXT', description: 'Component as printed'}
  },
  indexes: [['component']],
  rows: (record) => record.components.map((value) => ({component: value}))
})
