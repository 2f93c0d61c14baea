import {z} from 'zod'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const solutionTypes = defineField({
  name: 'solutionTypes',
  description: 'Solution types',
  source: 'foot line Solution Type',
  schema: z.array(text),
  example: ['kbfix'],
  extract: () => []
})
