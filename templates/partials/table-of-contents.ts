import type {ArticleRecord} from '../../src/fields/index.ts'
import {type Hole, type Html, html} from '../html.ts'

type Section = ArticleRecord['sections'][number]

/** The headings of the article as links; nothing for an article with one heading or none. */
export function tableOfContents(sections: Section[]): Hole {
  if (sections.length < 2) return null
  return html`<nav class="contents" aria-label="On this page"><details><summary>On this page</summary>
<ol>${nest(sections)}</ol></details></nav>`
}

function nest(sections: Section[]): Html[] {
  const items: Html[] = []
  for (let index = 0; index < sections.length; index++) {
    const section = sections[index] as Section
    const below: Section[] = []
    while ((sections[index + 1]?.depth ?? 0) > section.depth) below.push(sections[++index] as Section)
    items.push(html`<li><a href="#${section.slug}">${section.heading}</a>${below.length > 0 && html`<ol>${nest(below)}</ol>`}</li>
`)
  }
  return items
}
