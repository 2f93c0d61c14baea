import type {FoundCode} from './found-code.ts'
import {readNumbers} from './number-list.ts'

/** `Event ID 5701`, `Event ID: 4` of a quoted event, `event 2187`, `Event IDs 5125 and 5149` (Q160576, Q321159): `Event ID 5701`. */
export function findEvents(text: string): FoundCode[] {
  if (!text.includes('vent') && !text.includes('VENT')) return []
  const found: FoundCode[] = []
  for (const match of text.matchAll(events)) {
    const numbers = readNumbers(text, match.index + match[0].length)
    for (const {number, at} of numbers) found.push({code: `Event ID ${withoutZeros(number)}`, at})
  }
  return found
}

const events =
  /\bevents?(?:[ -]?(?:viewer|log|error|message|number|code|no\.?))?(?:[ -]*IDs?(?![A-Za-z]))?(?: (?:number|code|no\.?|of|is|was))?[ \t]*[ \t:=#.,](?:- )?['"([<]*[ \t]*#?(?=-?\d)|\bevent ID(?=-\d)/gi

/** Only where the word ID stands: in a trace `event 1 set` is no entry of a log. */
export function findEventIds(text: string): FoundCode[] {
  return findEvents(text).filter(({at}) => /\bevent[ -]*IDs?\b[^\n]{0,60}$/i.test(text.slice(Math.max(0, at - 80), at)))
}

function withoutZeros(number: string): string {
  return number.replace(/^(-?)0+(?=\d)/, '$1')
}
