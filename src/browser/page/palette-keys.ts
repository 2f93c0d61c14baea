/** `/` and Ctrl+K open the palette from any page; it is loaded then, not before. */
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
    } else void openPalette()
  })
}

async function openPalette(): Promise<void> {
  const {showPalette} = await import('../palette/palette.ts')
  showPalette()
}

/** Whether keys are text where the event comes from. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
