import {z} from 'zod'
import {defineField} from './field.ts'
import {line, text} from './item.ts'

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

export const sections = defineField({
  name: 'sections',
  description: 'Sections in order, with their own plain text',
  source: 'underlined headings',
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
  example: [{heading: 'SYMPTOMS', depth: 1, slug: 'symptoms', kind: 'symptoms', text: 'The service stops.', line: 23}],
  extract: () => []
})
