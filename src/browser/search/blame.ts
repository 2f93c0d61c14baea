import type {Blame} from '../../search/explain.ts'
import {element} from '../element.ts'

/** Why nothing was found, with what to try instead. */
export function showBlame(box: HTMLElement, blame: Blame[], use: (query: string) => void): void {
  for (const {part, articlesWithout, isUnknown, suggestions} of blame) {
    const line = element('p', {}, isUnknown ? 'No article has ' : 'Without ', element('code', {}, part))
    if (articlesWithout > 0) {
      const count = articlesWithout === 1 ? '1 article' : `${articlesWithout.toLocaleString('en')} articles`
      line.append(
        isUnknown
          ? `; without it there ${articlesWithout === 1 ? 'is' : 'are'} ${count}.`
          : ` there ${articlesWithout === 1 ? 'is' : 'are'} ${count}.`
      )
    } else line.append('.')
    for (const [index, suggestion] of suggestions.entries()) {
      const button = element('button', {type: 'button'}, suggestion)
      button.addEventListener('click', () => use(replacePart(part, suggestion)))
      line.append(index === 0 ? ' Try ' : ' or ', button)
    }
    box.append(line)
  }
}

/** The query in the box with one part of it replaced. */
function replacePart(part: string, suggestion: string): string {
  const input = document.querySelector<HTMLInputElement>('.search-form input')
  const query = input?.value ?? part
  return query.includes(part) ? query.replace(part, suggestion) : suggestion
}
