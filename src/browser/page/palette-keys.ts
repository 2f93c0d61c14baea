/** `/` and Ctrl+K go to the search box of the head line. */
export function addPaletteKeys(): void {
  const input = document.querySelector<HTMLInputElement>('.find-large input, .search-form input, .find input')
  if (!input) return
  addEventListener('keydown', (event) => {
    const isSlash = event.key === '/' && !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey
    const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (!isSlash && !isCommand) return
    event.preventDefault()
    input.focus()
    input.select()
  })
}

/** Whether keys are text where the event comes from. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
