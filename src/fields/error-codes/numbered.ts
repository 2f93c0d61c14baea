import type {FoundCode} from './found-code.ts'
import {readNumbers} from './number-list.ts'

/** `Error 691`, `error code: 1009`, `Run-time error '5868'`, `a 1069 error`, `1053 (ERROR_SERVICE_REQUEST_TIMEOUT)`: `Error 691`. */
export function findNumbered(text: string): FoundCode[] {
  if (!text.includes('rr') && !text.includes('RR')) return []
  const found: FoundCode[] = []
  for (const match of text.matchAll(before)) {
    if (!isLabel(match[0], match[1] ?? '', text.slice(match.index + match[0].length))) continue
    const from = match.index + match[0].length
    for (const {number, at} of readNumbers(text, from)) {
      if (!isEnumeration(text, match.index, number) && !notDecimal.test(number))
        found.push({code: `Error ${number}`, at})
    }
  }
  for (const match of text.matchAll(behind)) {
    const number = match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
    if (!isYear(number)) found.push({code: `Error ${number}`, at: match.index})
  }
  return found
}

/** No `ErrorLevel 1`, no row of a directory listing (`ERR     2276`), and a message is known by three digits or more. */
function isLabel(printed: string, name: string, behind: string): boolean {
  if (name !== name.toUpperCase() || /^err\s{2}/i.test(printed)) return false
  return !/\bmessages?\b|\bmsg\b|\berr:/i.test(printed) || /^-?\d{3}/.test(behind) || /["']$/.test(printed)
}

/** Only where the text of a message follows: `Error 2453: Unable to find domain controller`. */
export function findMessages(text: string): FoundCode[] {
  return findNumbered(text).filter(({at}) =>
    /^-?\d+['")\]]*[:.,]? {1,2}(?:- )?"?[A-Z][a-z]/.test(text.slice(at, at + 30))
  )
}

/** Success, and eight digits of a hexadecimal result. */
const notDecimal = /^(?:-?0+|[08]0\d{6})$/

/** The word, then the number: with what may stand between. A wider gap parts the columns of a list. */
const before =
  /\b(?:errors?|err)(?![A-Za-z])(?:[ -]?(?:codes?|numbers?|no\.?|nos\.|messages?|msg|id|value|status|#))*(?: (?:is|was|of|returned|returned is))? ?(?::|=|#|-(?= )|,(?= ["“]))? {0,3}(\([A-Z][A-Z_]{3,}\)|[A-Z][A-Z_]{5,}\b)? ?['"([<]* ?#?(?=-?\d)/gi

/** The number, then the word; or the number beside the name of an error. */
const behind =
  /(?<=\b(?!line|page|column|than|least|most|to|first|last|version|port|only|windows|office|encarta)[a-z]+,?\s["']?)(-?\d{3,10})["']? error(?:s(?= when))?\b|(?<![\w.,-])(-\d{2,10}) errors?\b|(?<![\w.,:-])(-?\d{1,10})["']?,? ?[(:=-] ?(?:ERROR_|JET_err)|(?<![\w.,:-])(\d{3,6})(?=-ERROR\b)/gi

function isYear(number: string): boolean {
  return /^(?:19\d\d|200\d)$/.test(number)
}

/** `Error 1:` alone on its line counts messages, not errors. */
function isEnumeration(text: string, at: number, number: string): boolean {
  return /^\d$/.test(number) && /^Errors?(?: message)?s?:? #?\d[:.)]?$/i.test(text.trim()) && at < 3
}
