import {z} from 'zod'
import {defineField} from './field.ts'
import {line, text} from './item.ts'

export const appliesTo = defineField({
  name: 'appliesTo',
  description: 'Products that the article applies to',
  source: 'bullets of "The information in this article applies to:"',
  schema: z.array(
    z.object({
      product: text.describe('The bullet without its version phrase'),
      versions: z.array(text),
      platforms: z.array(text).describe('Nested bullets of `used with:`, `included with:` and `on platform(s):`'),
      line
    })
  ),
  example: [
    {product: 'Microsoft Windows NT Server, Terminal Server Edition', versions: ['4.0'], platforms: [], line: 17}
  ],
  extract: () => []
})
