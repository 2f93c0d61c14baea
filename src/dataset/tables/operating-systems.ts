import {defineListTable} from '../table.ts'

export const operatingSystems = defineListTable({
  name: 'operating_systems',
  description: 'Operating systems under which an article was filed (head line Operating System(s))',
  columns: {
    operating_system: {type: 'TEXT', description: 'Operating system as printed'}
  },
  indexes: [['operating_system']],
  rows: (record) => record.operatingSystems.map((value) => ({operating_system: value}))
})
