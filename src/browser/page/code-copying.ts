import {copy} from './clipboard.ts'

/** A button in the corner of each block of code. Its sign is drawn by the style sheet: the text of the article stays its own. */
export function addCodeCopying(): void {
  for (const block of document.querySelectorAll<HTMLElement>('[data-kb-text] pre')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.setAttribute('aria-label', 'Copy')
    button.addEventListener('click', () => void copy(button, block.textContent ?? ''))
    block.before(button)
  }
}
