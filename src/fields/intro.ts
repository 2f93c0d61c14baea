import {z} from 'zod'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const intro = defineField({
  name: 'intro',
  description: 'Plain text before the first heading; the whole text of an article without headings',
  source: 'text above the first heading',
  schema: text.nullable(),
  example: 'This article describes the ports that the service opens.',
  extract: () => null
})
