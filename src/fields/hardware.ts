import {z} from 'zod'
import {footField, frontMatterList, splitWords} from './envelope.ts'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const hardware = defineField({
  name: 'hardware',
  description: 'Hardware that the article is about',
  source: 'foot line Hardware (Q241041)',
  schema: z.array(text),
  example: ['ALPHA', 'x86'],
  extract: (tree, file) => frontMatterList(file, 'hardware') ?? splitWords(footField(tree, 'Hardware')?.value ?? '')
})
