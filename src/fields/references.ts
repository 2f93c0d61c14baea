import {z} from 'zod'
import {defineField} from './field.ts'
import {line, text} from './item.ts'

export const references = defineField({
  name: 'references',
  description: 'Other articles that the text points to, one item per article',
  source: 'the text, wherever an article number stands',
  schema: z.array(
    z.object({
      id: text,
      title: text.nullable().describe('As printed beside the number'),
      line
    })
  ),
  example: [{id: 'Q150543', title: 'WinNT, Terminal Server, and Exchange Services Use TCP/IP Ports', line: 47}],
  extract: () => []
})
