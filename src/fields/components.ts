import {z} from 'zod'
import {footField, frontMatterList, splitWords} from './envelope.ts'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const components = defineField({
  name: 'components',
  description: 'Part of the product',
  source: 'foot line Component',
  schema: z.array(text),
  example: ['Debugger'],
  extract: (tree, file) => frontMatterList(file, 'components') ?? splitWords(footField(tree, 'Component')?.value ?? '')
})
