import {defineListTable} from '../table.ts'

export const registryValues = defineListTable({
  name: 'registry_values',
  description: 'Registry values that an article names under a key',
  columns: {
    key: {type: 'TEXT', description: 'Full path of the key, as in `registry_keys`'},
    name: {type: 'TEXT', description: 'Name of the value; `(Default)` for the unnamed one'},
    type: {type: 'TEXT', nullable: true, description: '`REG_DWORD`, `REG_SZ`, … when the article says so'},
    data: {type: 'TEXT', nullable: true, description: 'Data that the article says to set or look for, as printed'},
    default_data: {type: 'TEXT', nullable: true, description: 'What the article calls the default'},
    line: {type: 'INTEGER', description: 'Line of the source file'}
  },
  indexes: [['key'], ['name']],
  *rows({registry}) {
    for (const {key, values} of registry) {
      for (const {name, type, data, default: defaultData, line} of values) {
        yield {key, name, type, data, default_data: defaultData, line}
      }
    }
  }
})
