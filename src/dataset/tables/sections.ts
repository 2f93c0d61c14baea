import {defineListTable} from '../table.ts'

export const sections = defineListTable({
  name: 'sections',
  description: 'Headings of an article in order; the text of each section is in `articles.record`',
  columns: {
    depth: {type: 'INTEGER', description: '1 for a section, 2 for a section within it'},
    heading: {type: 'TEXT', description: 'Heading as printed'},
    slug: {type: 'TEXT', description: "Anchor of the heading on the article's page"},
    kind: {
      type: 'TEXT',
      description: 'What the section is about, told by its heading: `symptoms`, `cause`, `resolution`, …'
    },
    line: {type: 'INTEGER', description: 'Line of the source file'}
  },
  indexes: [['kind']],
  rows: (record) => record.sections.map(({depth, heading, slug, kind, line}) => ({depth, heading, slug, kind, line}))
})
