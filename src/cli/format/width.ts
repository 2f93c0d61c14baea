/** Columns that a text takes on a terminal: wide characters of East Asia take two, marks none. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** Cut a text to a width, with `…` where it was cut. */
export function truncateTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let cut = ''
  let used = 0
  for (const character of text) {
    used += characterWidth(character)
    if (used > width - 1) break
    cut += character
  }
  return width > 0 ? `${cut}…` : ''
}

/** Fill a text with blanks to a width. */
export function padTo(text: string, width: number, isRight = false): string {
  const fill = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return isRight ? fill + text : text + fill
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u

function characterWidth(character: string): number {
  if (/\p{M}|\p{Cf}/u.test(character)) return 0
  return wide.test(character) ? 2 : 1
}
