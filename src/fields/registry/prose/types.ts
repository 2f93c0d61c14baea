import {type Fact, fact} from '../fact.ts'
import type {Sentence} from '../sentence.ts'
import {typeOf, typePattern, typeWordPattern} from '../type.ts'
import {each, placeOf, regex} from './words.ts'

const patterns = [
  // "The default data type is REG_SZ. Change it" (Q118675)
  regex(`(?<!\\w|\\bdefault (?:data )?type is )(${typePattern})`),
  // DWORD value
  regex(
    `\\b(${typeWordPattern})\\s+(?:registry\\s+)?(?:values?|entry|entries|parameters?|data type|type|named|called)\\b(?!\\s+(?:box|field|data|name|editor|dialog)\\b)`
  ),
  // click DWORD; the data type is String
  regex(
    `\\b(?:click|select|choose|edit,|data type(?: of| is| to)?|type (?:of|to)|as an?|is an?|add an?|add|new|value type(?: is)?|point to)\\s+(?:the\\s+|of\\s+)?["“]?(${typeWordPattern})["”]?(?= ?[.,;)"”]| value| and| as| for| to| in| from|$)`
  )
]

/** The types that a sentence names. */
export function typesIn({text, at}: Sentence): Fact[] {
  const found: Fact[] = []
  if (!/reg|dword|string|binary/i.test(text)) return found
  for (const pattern of patterns) {
    each(pattern, text, (match) => {
      const type = typeOf(match[1] ?? '')
      const place = at + placeOf(match, 1)
      if (type && !found.some((other) => other.at === place)) found.push(fact(place, {type}))
    })
  }
  return found
}
