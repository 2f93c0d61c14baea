import {z} from 'zod'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const errorCodes = defineField({
  name: 'errorCodes',
  description: 'Codes that name an error',
  source: 'titles and text',
  schema: z.array(text),
  example: ['0x0000007B', 'Event ID 5701'],
  extract: () => []
})
