import type {ArticleRecord} from '../fields/index.ts'

/** The plain text of an article as its record has it: the text before the first heading, then headings and sections. */
export function articleText({intro, sections}: ArticleRecord): string {
  return [intro ?? '', ...sections.map(({heading, text}) => `${heading}\n\n${text}`)].join('\n\n').trim()
}
