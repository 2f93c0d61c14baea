const themes = ['system', 'light', 'dark'] as const

/** The button in the head line: from the system's theme to light, to dark, and back. */
export function addThemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>('.theme')
  if (!button) return
  const root = document.documentElement
  const show = (): void => {
    const label = `Theme: ${root.dataset.theme ?? 'system'}`
    button.setAttribute('aria-label', label)
    button.title = label
  }
  button.addEventListener('click', () => {
    const current = themes.findIndex((theme) => theme === (root.dataset.theme ?? 'system'))
    const next = themes[(current + 1) % themes.length] ?? 'system'
    if (next === 'system') delete root.dataset.theme
    else root.dataset.theme = next
    remember(next)
    show()
  })
  show()
}

function remember(theme: string): void {
  try {
    localStorage.setItem('theme', theme)
  } catch {
    // Storage is refused: the choice holds for this page.
  }
}
