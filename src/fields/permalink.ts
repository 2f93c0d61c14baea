import {z} from 'zod'
import {defineField} from './field.ts'

export const permalink = defineField({
  name: 'permalink',
  description: "Address of the article's page within the site",
  source: 'front matter, else built from the id',
  schema: z.string().regex(/^\/.*\/$/),
  example: '/kb/241/Q241041/',
  extract: () => '/'
})
