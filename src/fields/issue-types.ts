import {z} from 'zod'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const issueTypes = defineField({
  name: 'issueTypes',
  description: 'Issue types',
  source: 'foot line Issue type',
  schema: z.array(text),
  example: ['kbbug'],
  extract: () => []
})
