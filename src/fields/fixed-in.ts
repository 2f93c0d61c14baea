import {z} from 'zod'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const fixedIn = defineField({
  name: 'fixedIn',
  description: 'Releases in which the problem was corrected',
  source: 'the status sentence',
  schema: z.array(text),
  example: ['Windows NT 4.0 Service Pack 5'],
  extract: () => []
})
