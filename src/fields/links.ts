import {z} from 'zod'
import {defineField} from './field.ts'
import {line, text} from './item.ts'
import {findLinks} from './links/find-links.ts'
import {passages} from './passages.ts'

export const links = defineField({
  name: 'links',
  description: 'Addresses that the text names, downloads included',
  source: 'the text, code samples left out (Q241041)',
  schema: z.array(z.object({url: text, line})),
  example: [{url: 'http://www.microsoft.com/ntserver/', line: 40}],
  extract(tree, file) {
    if (!file.value.includes('://')) return []
    const found = new Map<string, number>()
    for (const {url, line} of findLinks(passages(tree), file)) if (!found.has(url)) found.set(url, line)
    return [...found].map(([url, line]) => ({url, line}))
  }
})
