import {defineListTable} from '../table.ts'

export const registryKeys = defineListTable({
  name: 'registry_keys',
  description: 'Registry keys that an article names',
  columns: {
    key: {type: 'TEXT', description: 'Full path, the hive in its long upper-case form, parts joined by one backslash'},
    line: {type: 'INTEGER', description: 'Line of the source file'}
  },
  indexes: [['key']],
  rows: ({registry}) => registry.map(({key, line}) => ({key, line}))
})
