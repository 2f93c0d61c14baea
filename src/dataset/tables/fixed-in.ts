import {defineListTable} from '../table.ts'

export const fixedIn = defineListTable({
  name: 'fixed_in',
  description: 'Releases in which the problem of an article was corrected',
  columns: {
    release: {type: 'TEXT', description: 'Release as printed, such as `Windows NT 4.0 Service Pack 5`'}
  },
  indexes: [['release']],
  rows: (record) => record.fixedIn.map((value) => ({release: value}))
})
