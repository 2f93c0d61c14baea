import {z} from 'zod'
import {defineField} from './field.ts'
import {id as ownId} from './id.ts'
import {line, text} from './item.ts'
import {type Passage, passages} from './passages.ts'
import {titleAbove} from './references/above.ts'
import type {Pointer} from './references/pointer.ts'
import {pointersIn} from './references/pointers-in.ts'

export const references = defineField({
  name: 'references',
  description: 'Other articles that the text points to, one item per article',
  source: 'article numbers, addresses of articles and, in authored Markdown, links (Q241041, Q266115)',
  schema: z.array(
    z.object({
      id: text,
      title: text.nullable().describe('As printed beside the number'),
      line
    })
  ),
  example: [{id: 'Q150543', title: 'WinNT, Terminal Server, and Exchange Services Use TCP/IP Ports', line: 47}],
  extract(tree, file) {
    const own = ownId.extract(tree, file)
    const found = new Map<string, Pointer>()
    const open = {pointer: null, column: 0}
    let above: Passage | undefined
    for (const passage of passages(tree)) {
      for (const pointer of pointersIn(passage, open)) {
        if (pointer.id === own) continue
        pointer.title ??= titleAbove(passage, above)
        const known = found.get(pointer.id)
        if (!known) found.set(pointer.id, pointer)
        else known.title ??= pointer.title
      }
      above = passage
    }
    return [...found.values()]
  }
})
