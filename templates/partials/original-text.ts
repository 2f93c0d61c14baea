import {type Html, html} from '../html.ts'

/** The text as the archive has it, each line with its number as a place to link to. */
export function originalText(text: string): Html {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  return html`<details class="original" id="original">
<summary>Original text <small>${lines.length} lines</small></summary>
<pre tabindex="0" role="region" aria-label="Original text">${lines.map((line, index) => html`<i id="L${index + 1}"></i>${line}\n`)}</pre>
</details>`
}
