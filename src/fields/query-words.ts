import {z} from 'zod'
import {frontMatterList, queryWordLines, splitWords} from './envelope.ts'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const queryWords = defineField({
  name: 'queryWords',
  description: 'Additional words under which the article should be found',
  source: 'line Additional query words (also Additional reference words) above the foot (Q241041, Q67205)',
  schema: z.array(text),
  example: ['c2', 'security_patch'],
  extract: (tree, file) =>
    frontMatterList(file, 'queryWords') ??
    splitWords(
      queryWordLines(tree)
        .map((node) => node.value.replace(oldCategories, ''))
        .join(' ')
    )
})

/** Categories of an older form that were left on the same lines (Q59597). */
const oldCategories = /\bKB(?:Sub)?category:.*$/is
