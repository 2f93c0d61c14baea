import {z} from 'zod'
import {defineField} from './field.ts'

export const id = defineField({
  name: 'id',
  description: 'Number of the article: the letter Q and digits; of an authored article any name',
  source: 'head line Article, or the front matter',
  schema: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
  example: 'Q241041',
  extract: () => 'unknown'
})
