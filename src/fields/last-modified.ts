import {z} from 'zod'
import {defineField} from './field.ts'

export const lastModified = defineField({
  name: 'lastModified',
  description: 'Day of the last edit, YYYY-MM-DD',
  source: 'head line Last Modified, or the line DOCUMENT',
  schema: z.iso.date().nullable(),
  example: '2002-05-08',
  extract: () => null
})
