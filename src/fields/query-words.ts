import {z} from 'zod'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const queryWords = defineField({
  name: 'queryWords',
  description: 'Additional query words',
  source: 'line Additional query words above the foot',
  schema: z.array(text),
  example: ['c2', 'security_patch'],
  extract: () => []
})
