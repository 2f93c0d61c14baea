import {z} from 'zod'
import {footField, frontMatterList, splitWords} from './envelope.ts'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const technologies = defineField({
  name: 'technologies',
  description: 'Technology tags: the products of the article in a normal form',
  source: 'foot line Technology (Q241041)',
  schema: z.array(text),
  example: ['kbWinNTsearch', 'kbWinNTS400'],
  extract: (tree, file) =>
    frontMatterList(file, 'technologies') ?? splitWords(footField(tree, 'Technology')?.value ?? '')
})
