import {z} from 'zod'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const components = defineField({
  name: 'components',
  description: 'Components',
  source: 'foot line Component',
  schema: z.array(text),
  example: ['Debugger'],
  extract: () => []
})
