import {defineField} from './field.ts'
import {text} from './item.ts'
import {blockText} from './plain-text.ts'
import {isSectionHeading} from './section-heading.ts'

export const intro = defineField({
  name: 'intro',
  description: 'Plain text before the first heading; the whole text of an article without headings',
  source: 'text above the first heading (Q256986 style warnings); the whole of most articles of 1988–1991 (Q57484)',
  schema: text.nullable(),
  example: 'This article describes the ports that the service opens.',
  extract(tree) {
    const body = tree.children.filter(
      (node) => !outside.has(node.type) && !(node.type === 'heading' && node.depth === 1)
    )
    const end = body.findIndex(isSectionHeading)
    return blockText(end === -1 ? body : body.slice(0, end)) || null
  }
})

/** Nodes that are not part of an article's text. */
export const outside: ReadonlySet<string> = new Set([
  'yaml',
  'kbHead',
  'kbPreamble',
  'kbAppliesTo',
  'kbQueryWords',
  'kbFoot',
  'kbNotice'
])
