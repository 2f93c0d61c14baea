import {defineListTable} from '../table.ts'

export const hardware = defineListTable({
  name: 'hardware',
  description: 'Hardware that an article is about (foot line Hardware)',
  columns: {
    hardware: {type: 'TEXT', description: 'Hardware as printed'}
  },
  indexes: [['hardware']],
  rows: (record) => record.hardware.map((value) => ({hardware: value}))
})
