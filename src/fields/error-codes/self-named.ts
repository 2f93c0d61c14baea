import type {FoundCode} from './found-code.ts'

/** Codes of compilers, linkers and other tools, which name themselves: `LNK1104`, `R6000`, `C2065`, `(OV3122)` (Q43646, Q159567). */
export function findSelfNamed(text: string): FoundCode[] {
  const found: FoundCode[] = []
  if (!/[A-Za-z]-?\d{3}/.test(text)) return found
  for (const match of text.matchAll(known)) found.push({code: match[0], at: match.index})
  if (!text.includes('rr') && !text.includes('RR')) return found
  for (const match of text.matchAll(beside)) {
    const code = match[1] ?? match[2] ?? match[3] ?? ''
    if (!isName(code)) found.push({code, at: match.index + match[0].indexOf(code)})
  }
  return found
}

/** Families that are nothing else, wherever they stand. */
const known =
  /(?<![A-Za-z0-9_.\\/-])(?:LNK[12]\d{3}|CXX\d{4}|R60\d\d|C(?:1[01]|2\d)\d\d|SYS\d{4}|[ADFLMU][1-9]\d{3}(?= ?: )|(?:NET|RAS)\d{4}(?=:))(?![A-Za-z0-9_]|\.\d|\.[a-z]{3}\b)/g

/** Letters and digits right behind the word error, right before it, or in brackets at the end of a message. */
const beside =
  /\b(?:[Ee]rrors?|ERRORS?|[Ee]rr [Mm]sg)(?: (?:[Cc]odes?|[Nn]umbers?|[Mm]essages?))?:? ?["'([]*([A-Z]{1,6}-?\d{3,5}|[a-z]{1,3}\d{3,4})(?![A-Za-z0-9_\\]|\.\w)|(?<![A-Za-z0-9_.\\/-])([A-Z]{1,6}-?\d{3,5})["']? (?:[Ff]atal )?(?:[Ee]rrors?|ERRORS?)\b|\b[Ee]rror\b[^\n]{0,80}\(([A-Z]{2,3}\d{4})\)/g

/** Products, processors and numbers of articles that look like codes. */
function isName(code: string): boolean {
  return /^(?:Q\d|kb|[A-Za-z]+(?:386|486|286|390|95|97|98)$|[A-Za-z]{2,}(?:2000|2002)$|TN\d|X400|X500|P772|RFC|ENC\d|NE\d|WD\d|MS\d|I386|AS400|TCP|IBM|HP)/i.test(
    code
  )
}
