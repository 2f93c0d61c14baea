import {z} from 'zod'
import {defineField} from './field.ts'
import {line, text} from './item.ts'

export const links = defineField({
  name: 'links',
  description: 'Addresses that the text names, downloads included',
  source: 'the text',
  schema: z.array(z.object({url: text, line})),
  example: [{url: 'http://www.microsoft.com/ntserver/', line: 40}],
  extract: () => []
})
