import {addressed} from './address.ts'
import type {Pointer} from './pointer.ts'
import {cleanTitle} from './title.ts'

/** Numbers and addresses in lines that stand as they are: comments of code, listings (Q193103, Q300197). */
export function literalPointers(text: string, line: number): Pointer[] {
  if (!text.includes('Q') && !/\bkb\b/i.test(text)) return []
  return text.split('\n').flatMap((printed, index) => linePointers(printed, line + index))
}

function linePointers(printed: string, line: number): Pointer[] {
  const found: Pointer[] = []
  for (const match of printed.matchAll(addresses)) {
    const id = addressed(match[0])
    if (id) found.push({id, title: null, line})
  }
  for (const match of printed.matchAll(numbers)) {
    const rest = printed.slice(match.index + match[0].length)
    const title = /^\W{0,8}$/.test(printed.slice(0, match.index)) ? titleOf(rest) : null
    found.push({id: match[0], title: title === null ? null : cleanTitle(title, match[0]), line})
  }
  return found
}

const addresses = /https?:\/\/[^\s"'<>]+/gi
const numbers =
  /(?<![A-Za-z0-9_\\/.+%"-])Q\d{5,6}(?![A-Za-z0-9_\\"]|[-/][A-Za-z0-9]|\.(?:[a-z0-9]{2,4}|[A-Z]{3})\b| = Q)/g

/** The rest of a line that begins with the number: `*!* Q286339 PRB: "Data Type Mismatch" …`. */
function titleOf(rest: string): string | null {
  return /^(?::|\s*(?:[:,]|-{1,2})(?= ))?\s+([A-Z"].*)$/.exec(rest)?.[1] ?? null
}
