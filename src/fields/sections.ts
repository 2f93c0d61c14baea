import type {RootContent} from 'mdast'
import {z} from 'zod'
import {headingSlugs} from '../parse/slug.ts'
import {defineField} from './field.ts'
import {outside} from './intro.ts'
import {line, text} from './item.ts'
import {blockText, foldBlanks, plainText} from './plain-text.ts'
import {isSectionHeading} from './section-heading.ts'

/** What a section is about, told by its heading. */
export const sectionKinds = [
  'symptoms',
  'cause',
  'resolution',
  'workaround',
  'status',
  'summary',
  'more-information',
  'references',
  'other'
] as const

type SectionKind = (typeof sectionKinds)[number]

export const sections = defineField({
  name: 'sections',
  description: 'Sections in order, with their own plain text',
  source: 'underlined headings: `=` is depth 1, `-` depth 2 (Q241041); `##` and `###` in authored Markdown',
  schema: z.array(
    z.object({
      heading: text,
      depth: z.union([z.literal(1), z.literal(2)]).describe('1 for an underline of `=`, 2 for one of `-`'),
      slug: text.describe('Anchor of the heading on the page, unique within it'),
      kind: z.enum(sectionKinds),
      text: z
        .string()
        .describe('Plain text of the section without its deeper sections, paragraphs parted by a blank line'),
      line
    })
  ),
  example: [
    {
      heading: 'SYMPTOMS',
      depth: 1 as const,
      slug: 'symptoms',
      kind: 'symptoms' as const,
      text: 'The service stops.',
      line: 23
    }
  ],
  extract(tree) {
    const slugs = headingSlugs(tree)
    const found: {
      heading: string
      depth: 1 | 2
      slug: string
      kind: SectionKind
      line: number
      nodes: RootContent[]
    }[] = []
    for (const node of tree.children) {
      if (isSectionHeading(node)) {
        const heading = foldBlanks(plainText(node))
        if (heading === '') continue
        found.push({
          heading,
          depth: node.depth === 2 ? 1 : 2,
          slug: slugs.get(node) ?? 'section',
          kind: kindOf(heading),
          line: node.position?.start.line ?? 1,
          nodes: []
        })
      } else if (!outside.has(node.type)) found.at(-1)?.nodes.push(node)
    }
    return found.map(({nodes, line: at, ...section}) => ({...section, text: blockText(nodes), line: at}))
  }
})

/** Exact names only: `Resolution for Windows 95` is a heading of its own. */
function kindOf(heading: string): SectionKind {
  return kinds.get((heading.endsWith(':') ? heading.slice(0, -1) : heading).toLowerCase()) ?? 'other'
}

const kinds = new Map<string, SectionKind>(
  Object.entries({
    symptoms: 'symptoms',
    symptom: 'symptoms',
    cause: 'cause',
    causes: 'cause',
    resolution: 'resolution',
    resolutions: 'resolution',
    workaround: 'workaround',
    workarounds: 'workaround',
    status: 'status',
    summary: 'summary',
    'more information': 'more-information',
    references: 'references',
    reference: 'references'
  })
)
