import {z} from 'zod'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const title = defineField({
  name: 'title',
  description: 'Title without the article number',
  source: 'front matter, heading, or the line TITLE',
  schema: text,
  example: 'Enabling NetBT to Open IP Ports Exclusively',
  extract: () => 'unknown'
})
