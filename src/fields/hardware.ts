import {z} from 'zod'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const hardware = defineField({
  name: 'hardware',
  description: 'Hardware',
  source: 'foot line Hardware',
  schema: z.array(text),
  example: ['ALPHA', 'x86'],
  extract: () => []
})
