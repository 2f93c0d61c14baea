import {z} from 'zod'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const operatingSystems = defineField({
  name: 'operatingSystems',
  description: 'Operating systems, as filed',
  source: 'head line Operating System(s)',
  schema: z.array(text),
  example: ['MS-DOS', 'OS/2'],
  extract: () => []
})
