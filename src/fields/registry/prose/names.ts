import {type Fact, fact} from '../fact.ts'
import {isIdentifier} from '../name.ts'
import type {Sentence} from '../sentence.ts'
import {namesBeforeNoun} from './before-noun.ts'
import {namesBesideType} from './beside-type.ts'
import {namePatterns} from './name-patterns.ts'
import {each, placeOf} from './words.ts'

/** "KeyboardDataQueueSize and/or MouseDataQueueSize", "DefName (for the user name) and DefCompany" (Q106373, Q156189). */
const joint = /^ (?:\([^()]{1,40}\) )?(?:and\/or|and|or) (?:the )?([A-Z]\w+)(?!\w|\\|\.\w)/

/** Every name that a sentence gives to a value. */
export function namesIn(sentence: Sentence): Fact[] {
  const {text, at} = sentence
  const found: Fact[] = []
  for (const {hint, pattern, group = 1, read} of namePatterns) {
    if (!hint.test(text)) continue
    each(pattern, text, (match) => {
      const parts = read(match)
      const place = placeOf(match, group)
      if (parts) {
        found.push(fact(at + place, parts))
        const other = joint.exec(text.slice(match.index + match[0].length))
        if (other?.[1] && isIdentifier(other[1]) && isIdentifier(parts.name ?? '')) {
          const offset = match.index + match[0].length + other[0].length - other[1].length
          found.push(fact(at + offset, {name: other[1], strength: parts.strength ?? 'likely'}))
        }
      }
      // what was no name may be the beginning of a longer match
      else pattern.lastIndex = Math.max(match.index + 1, place)
    })
  }
  found.push(...namesBeforeNoun(sentence), ...namesBesideType(sentence))
  return found
}
