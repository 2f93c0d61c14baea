import {type Hole, type Html, html} from '../html.ts'

/** One group of facts beside an article, under a heading that links to itself. */
export function fact(name: string, heading: Hole, body: Hole): Html {
  const id = `fact-${name}`
  return html`<section id="${id}"><h2><a href="#${id}">${heading}</a></h2>
${body}</section>
`
}
