import {z} from 'zod'
import {footField, frontMatterList, splitWords} from './envelope.ts'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const issueTypes = defineField({
  name: 'issueTypes',
  description: 'What kind of issue it is: kbbug, kbprb, kbhowto, kbinfo',
  source: 'foot line Issue type (Q241041)',
  schema: z.array(text),
  example: ['kbbug'],
  extract: (tree, file) => frontMatterList(file, 'issueTypes') ?? splitWords(footField(tree, 'Issue type')?.value ?? '')
})
