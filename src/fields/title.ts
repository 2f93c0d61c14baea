import {decodeEntities} from './entities.ts'
import {headField} from './envelope.ts'
import {defineField} from './field.ts'
import {id} from './id.ts'
import {text} from './item.ts'
import {foldBlanks, plainText} from './plain-text.ts'

export const title = defineField({
  name: 'title',
  description: 'Title without the article number. Titles of the archive are cut at 64 characters',
  source: 'front matter, else the heading above the head; in the text form the line TITLE (Q241041, Q219377.TXT)',
  schema: text,
  example: 'Enabling NetBT to Open IP Ports Exclusively',
  extract(tree, file) {
    const {dialect, frontMatter} = file.data.article
    const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1)
    const candidates = [
      typeof frontMatter.title === 'string' || typeof frontMatter.title === 'number' ? String(frontMatter.title) : '',
      heading ? plainText(heading) : '',
      headField(tree, 'TITLE')?.value ?? ''
    ]
    const printed = candidates.find((candidate) => candidate.trim() !== '') ?? ''
    const decoded = dialect === 'kb-markdown' ? decodeEntities(printed) : printed
    const number = id.extract(tree, file)
    const bare = decoded.startsWith(`${number}: `) ? decoded.slice(number.length + 2) : decoded
    return foldBlanks(bare) || number
  }
})
