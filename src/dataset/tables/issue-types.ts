import {defineListTable} from '../table.ts'

export const issueTypes = defineListTable({
  name: 'issue_types',
  description: 'Kinds of an article (foot line Issue type)',
  columns: {
    issue_type: {type: 'TEXT', description: 'Such as `kbbug`, `kbhowto`, `kbprb`'}
  },
  indexes: [['issue_type']],
  rows: (record) => record.issueTypes.map((value) => ({issue_type: value}))
})
