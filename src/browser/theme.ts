/** Runs before the first paint, so that a chosen theme never flashes, and what needs scripts has its place from the start. */
const root = document.documentElement
root.dataset.js = ''
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
} catch {
  // Storage is refused: the system's theme it is.
}
