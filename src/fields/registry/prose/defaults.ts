import {cleanDatum} from '../datum.ts'
import {type Fact, fact} from '../fact.ts'
import type {Sentence} from '../sentence.ts'
import {withRest} from './data.ts'
import {datum, each, placeOf, regex} from './words.ts'

const patterns = [
  // the default value of NAME is 5; default: 5; the default (if the entry is absent) is 0
  regex(
    `\\bdefaults?(?:\\s+|(?=:))(?:registry\\s+|string\\s+|dword\\s+|binary\\s+)?(?:(?:data\\s+)?value|setting|entry|data|behavior|(?:\\w+\\s+)?size|timeout|interval|count|number)?s?\\s*(?:\\([^)]{0,60}\\)\\s*)?(?:(?:for|of|if|in|on|when)\\s+(?:the\\s+)?[^.;:]{1,80}?\\s+)?(?:is|=|:|are|was|will be)\\s*(?:set to\\s+|set at\\s+)?(?:an?\\s+|the\\s+)?(?:(?:single\\s+)?(?:value|setting|string)\\s+(?:of\\s+)?)?(${datum})`
  ),
  // the default of 60 seconds; the default count down of 10 seconds
  regex(`\\bdefaults?\\s+(?:\\w+\\s+){0,2}of\\s+(${datum})`),
  // the default LinkLimit value is 0
  /\bdefault [A-Z]\w+ (?:value|setting) is ((?:0x)?\d[\da-f]*)\b/g,
  // defaults to 5
  regex(
    `(?:^|\\b(?:it|this|that|which|value|entry|parameter|key|setting|and|\\w*[a-z][A-Z]\\w*)\\s+)defaults?\\s+to\\s+(?:an?\\s+)?(?:value of\\s+)?(${datum})`
  ),
  // (default = 5)
  regex(`\\((?:the )?default(?: value)?\\s*(?:is|=|:)?\\s*(${datum})`),
  // by default this value is set to 5
  regex(
    `\\bby default,?\\s+(?:this|the|these)\\s+(?:registry\\s+)?(?:value|entry|parameter|key|setting)s?\\s+(?:is|are)\\s+(?:[^.,;\\d]{1,40}?\\sand\\s)?(?:set to\\s+)?(${datum})`
  ),
  // by default, it is 5
  regex(`\\bby default,?\\s+(?:it|this\\s+\\w+|the\\s+[^.,;]{1,40}?|\\w+)\\s+is\\s+(?:set to\\s+)?(${datum})`),
  // 5 by default; 0 is the default; 5 (default)
  regex(
    `(?<![\\w.])(${datum})(?:\\s+\\([^)]{0,30}\\))?(?:\\s+\\w+)?,?\\s*(?:by default\\b|is the default\\b(?!\\s+[A-Z]?[a-z])|the default\\b(?=[,.])|\\((?:the\\s+)?default\\))`
  )
]

/** From here on the patterns speak of the default only by the way. */
const firstWeak = 6

/** What a sentence calls the default. */
export function defaultsIn({text, at}: Sentence): {facts: Fact[]; taken: [number, number][]} {
  const facts: Fact[] = []
  const taken: [number, number][] = []
  if (!/default/i.test(text)) return {facts, taken}
  patterns.forEach((pattern, index) => {
    each(pattern, text, (match) => {
      const printed = match[1] ?? ''
      const place = placeOf(match, 1)
      if (taken.some(([from, to]) => place < to && place + printed.length > from)) return
      taken.push([place, place + printed.length])
      const value = cleanDatum(withRest(printed, text, place))
      const clause = text.slice(Math.max(0, text.lastIndexOf(', ', match.index)), place)
      if (value !== null && !/\b(?:minimum|maximum|range)\b/i.test(clause)) {
        facts.push(
          fact(at + place, {default: value, ...((index >= firstWeak || index === 1) && {isWeakDefault: true})})
        )
      }
    })
  })
  return {facts, taken}
}
