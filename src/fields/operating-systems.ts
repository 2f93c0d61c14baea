import {z} from 'zod'
import {distinct, frontMatterList, headField} from './envelope.ts'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const operatingSystems = defineField({
  name: 'operatingSystems',
  description: 'Operating systems, as filed',
  source: 'head line Operating System(s), in the text form OPER/SYS, split at the bar (Q34170)',
  schema: z.array(text),
  example: ['MS-DOS', 'OS/2'],
  extract: (tree, file) =>
    frontMatterList(file, 'operatingSystems') ??
    distinct((headField(tree, 'Operating System(s)', 'OPER/SYS')?.value ?? '').split('|'))
})
