/**
 * The value of a hexadecimal number, in lower case and without leading zeros; null when the word is none.
 *
 * *Shape*: `0x0000007B` → `7b`, `&H7B` → `7b` (`before` ends with `&`), `7Bh` → `7b`, `C0000005` → `c0000005`. Without a
 * mark only eight digits count, of which one is a letter: codes are printed so, and words and dates are not.
 */
export function hexadecimalValue(before: string, word: string): string | null {
  if (!mayBeHexadecimal(word)) return null
  const match = spelling.exec(word)
  if (!match) return null
  const [, prefixed, basic, suffixed, bare] = match
  if (basic && !before.endsWith('&')) return null
  const digits = prefixed ?? basic ?? suffixed ?? bare ?? ''
  return digits.toLowerCase().replace(/^0+(?=.)/, '')
}

const spelling = /^(?:0x([\da-f]{1,16})l?|h([\da-f]{1,8})|(\d[\da-f]{0,15})h|((?=\d*[a-f])[\da-f]{8}))$/i

/** Most words are none, and the regular expression is slow on them. */
function mayBeHexadecimal(word: string): boolean {
  const first = word.charCodeAt(0)
  return (
    mayBeginHexadecimal(first, word.length) && (isDigit(first) || (first | 0x20) === 0x68 || digitBehind.test(word))
  )
}

/** Whether a word of that length may be a hexadecimal number when that is its first character. */
export function mayBeginHexadecimal(first: number, length: number): boolean {
  return (isDigit(first) && length > 1) || (first | 0x20) === 0x68 || length === 8
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

const digitBehind = /^[a-f][\da-f]*\d/i
