import {z} from 'zod'
import {defineField} from './field.ts'
import {line, text} from './item.ts'

export const versions = defineField({
  name: 'versions',
  description: 'Versions by platform',
  source: 'head line Version(s), foot line Version',
  schema: z.array(
    z.object({
      platform: text.nullable().describe('As printed; null when no platform is printed'),
      versions: z.array(text),
      line
    })
  ),
  example: [{platform: 'winnt', versions: ['3.51', '4.0'], line: 11}],
  extract: () => []
})
