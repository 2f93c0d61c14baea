import {z} from 'zod'
import {footField, frontMatterList, splitWords} from './envelope.ts'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const solutionTypes = defineField({
  name: 'solutionTypes',
  description: 'What kind of solution there is: kbfix, kbpending, kbnofix',
  source: 'foot line Solution Type (Q241041)',
  schema: z.array(text),
  example: ['kbfix'],
  extract: (tree, file) =>
    frontMatterList(file, 'solutionTypes') ?? splitWords(footField(tree, 'Solution Type')?.value ?? '')
})
