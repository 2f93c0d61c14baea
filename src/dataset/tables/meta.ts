import type {TableShape} from '../table.ts'

export const meta = {
  name: 'meta',
  description: 'Facts about the dataset as a whole',
  columns: {
    key: {type: 'TEXT', description: 'Name of the fact, such as `schema_version`'},
    value: {type: 'TEXT', description: 'The fact'}
  },
  primaryKey: ['key'],
  indexes: []
} as const satisfies TableShape
