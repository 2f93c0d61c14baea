import type {Line} from '../lines.ts'

/** Numbers of a section: `[7, 10]` of `7.10`. */
export type SectionNumber = readonly number[]

/** The number that a line begins with, before words; null for all else, such as a row of numbers (Q66164). */
export function sectionNumber(line: Line): SectionNumber | null {
  const match = numbered.exec(line.text)
  return match ? (match[1] as string).split('.').map(Number) : null
}

/** Whether the first character, a digit, may begin such a number: cheap. */
export function mayBeNumber(code: number): boolean {
  return code >= 48 && code <= 57
}

const numbered = /^\s*(\d{1,2}(?:\.\d{1,2}){1,3})\.? {1,5}(?!.*(?:\S {3,}\S|\.{4}))["'(\w]/

/** Is this the number after that one: of the next section, of one within it, of the next chapter? One may be missing (Q85424). */
export function follows(previous: SectionNumber, number: SectionNumber): boolean {
  const depth = number.findIndex((part, index) => part !== previous[index])
  if (depth === -1) return false
  const rest = number.slice(depth + 1)
  const step = (number[depth] as number) - (previous[depth] ?? 0)
  return (step === 1 || step === 2) && (rest.length === 0 || (rest.length === 1 && (rest[0] as number) <= 1))
}
