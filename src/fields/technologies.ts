import {z} from 'zod'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const technologies = defineField({
  name: 'technologies',
  description: 'Technology tags',
  source: 'foot line Technology',
  schema: z.array(text),
  example: ['kbWinNTsearch'],
  extract: () => []
})
