import {z} from 'zod'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const keywords = defineField({
  name: 'keywords',
  description: 'Keywords',
  source: 'foot line Keywords; the head line Keyword(s) when there is no foot',
  schema: z.array(text),
  example: ['kbSecurity', 'kbWinNT400PreSP7Fix'],
  extract: () => []
})
