/**
 * Kinds of computers that files are made for, as the archive names them.
 *
 * `Windows NT 4.0` and the like are products, not platforms.
 */
const names =
  'x86|ix86|i386|386|intel(?: x86)?|(?:dec )?alpha(?: axp)?|axp|ppc|power ?pc|mips|ia64|ia-64|itanium|64-bit|32-bit|nec(?: ?98)?|pc-?98|risc'

const alone = new RegExp(`^(?:${names})$`, 'i')
const within = new RegExp(`(?<![\\w-])(?:${names})(?![\\w])`, 'gi')

/** Whether the text is the name of a platform and nothing else. */
export function isPlatform(text: string): boolean {
  return alone.test(text.trim())
}

/** The platforms named in a text, as printed. */
export function platformsIn(text: string): string[] {
  return [...text.matchAll(within)].map((match) => match[0])
}
