/** `/` and Ctrl+K open the palette from any page. Its box is there at once, so that no key is lost; the rest is loaded then. */
export function addPaletteKeys(): void {
  if (!document.querySelector('.brand')) return
  addEventListener('keydown', (event) => {
    const isSlash = event.key === '/' && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey
    const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (!isSlash && !isCommand) return
    event.preventDefault()
    const searchInput = document.querySelector<HTMLInputElement>('.search-form input')
    if (isSlash && searchInput) {
      searchInput.focus()
      searchInput.select()
    } else openPalette()
  })
}

let dialog: HTMLDialogElement | undefined

function openPalette(): void {
  dialog ??= makePalette()
  if (dialog.open) return
  dialog.showModal()
  dialog.querySelector('input')?.select()
}

function makePalette(): HTMLDialogElement {
  const made = document.createElement('dialog')
  const input = document.createElement('input')
  made.className = 'palette'
  made.ariaLabel = 'Jump to'
  Object.assign(input, {type: 'search', autocomplete: 'off', spellcheck: false, ariaLabel: 'Jump to'})
  input.placeholder = 'Q-number, title, file, key, code …'
  made.append(input)
  made.addEventListener('click', ({target}) => {
    if (target === made) made.close()
  })
  let isEntered = false
  made.addEventListener('keydown', ({key}) => {
    // In a search box the key would empty the box first.
    if (key === 'Escape') made.close()
    isEntered = key === 'Enter'
  })
  document.body.append(made)
  void import('../palette/palette.ts').then(({fillPalette}) => fillPalette(made, input, isEntered))
  return made
}

/** Whether keys are text where the event comes from. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
