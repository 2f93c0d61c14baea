/** A number of bytes with its unit, if one is printed: `123,152`, `1.854.736`, `144,896 bytes`, `185,760b`, `464 KB`. */
export const sizeForms = '\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:\\.\\d{3}){2,}|\\d+'
export const sizeUnits = '(?: ?(?:bytes?|b|kb?|kbytes|mb?|meg|gb)(?![a-z0-9.]))?'

const exact = /\(([\d,.]+ ?bytes?)\)/i
const whole = new RegExp(`^(${sizeForms}|\\d{1,3}\\.\\d{3})( ?[a-z]+)?$`, 'i')

/**
 * Read a size in bytes.
 *
 * *Shape*: `123,152` → 123152; `464 KB`, `15,66 KB`, `N/A` → null: a size that was rounded is not known.
 */
export function readSize(text: string): number | null {
  // `145KB (147,728 bytes)`: the exact number stands in brackets (Q235420)
  const match = whole.exec((exact.exec(text)?.[1] ?? text).trim())
  if (!match?.[1] || (match[2] !== undefined && !/^ ?b(?:ytes?)?$/i.test(match[2]))) return null
  const bytes = Number(match[1].replace(/[.,]/g, ''))
  return Number.isSafeInteger(bytes) ? bytes : null
}
