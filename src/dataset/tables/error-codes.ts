import {defineListTable} from '../table.ts'

export const errorCodes = defineListTable({
  name: 'error_codes',
  description: 'Codes that name an error, in titles and text',
  columns: {
    code: {type: 'TEXT', description: 'Normal form: `0x0000007B`, `Event ID 5701`, `Error 691`'}
  },
  indexes: [['code']],
  rows: (record) => record.errorCodes.map((value) => ({code: value}))
})
