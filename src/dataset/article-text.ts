import type {ArticleRecord} from '../fields/index.ts'

/** The plain text of an article as its record has it: the text before the first heading, then headings and sections. */
export function articleText({intro, sections}: ArticleRecord): string {
  return [intro ?? '', ...sections.map(({heading, text}) => `${heading}\n\n${text}`)].join('\n\n').trim()
}

/** All that a record says, for a full text index where the original text is not at hand. */
export function recordText(record: ArticleRecord): string {
  const {id, title, products, versions, operatingSystems, appliesTo, keywords, technologies, queryWords, hardware} =
    record
  const facts = [
    products,
    versions.flatMap(({platform, versions}) => [platform ?? '', ...versions]),
    operatingSystems,
    appliesTo.flatMap(({product, versions, platforms}) => [product, ...versions, ...platforms]),
    keywords,
    technologies,
    queryWords,
    hardware
  ]
  return [`${id}: ${title}`, ...facts.map((list) => list.join(', ')), articleText(record)].join('\n\n')
}
