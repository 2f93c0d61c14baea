import {z} from 'zod'
import {distinct, footField, frontMatterList, hasFoot, headField} from './envelope.ts'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const keywords = defineField({
  name: 'keywords',
  description: 'Keywords',
  source:
    'foot line Keywords; the head line, which is cut in thousands of articles, only when there is no foot (Q167355)',
  schema: z.array(text),
  example: ['kbSecurity', 'kbWinNT400PreSP7Fix'],
  extract(tree, file) {
    const authored = frontMatterList(file, 'keywords')
    if (authored) return authored
    const value = hasFoot(tree) ? footField(tree, 'Keywords')?.value : headField(tree, 'Keyword(s)', 'KEYWORDS')?.value
    return splitKeywords(value ?? '')
  }
})

/** Split at blanks and bars; a service request, `SR# S890824-44`, is one keyword (Q57484). */
function splitKeywords(value: string): string[] {
  return distinct(
    value
      .replace(/\bSR# +(?=S?\d)/g, 'SR#\u00a0')
      .split(/[ \t|]+/)
      .map((word) => word.replace('\u00a0', ' '))
  )
}
