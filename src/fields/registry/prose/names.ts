import {type Fact, fact} from '../fact.ts'
import type {Sentence} from '../sentence.ts'
import {namesBeforeNoun} from './before-noun.ts'
import {namesBesideType} from './beside-type.ts'
import {namePatterns} from './name-patterns.ts'
import {each, placeOf} from './words.ts'

/** Every name that a sentence gives to a value. */
export function namesIn(sentence: Sentence): Fact[] {
  const {text, at} = sentence
  const found: Fact[] = []
  for (const {hint, pattern, group = 1, read} of namePatterns) {
    if (!hint.test(text)) continue
    each(pattern, text, (match) => {
      const parts = read(match)
      const place = placeOf(match, group)
      if (parts) found.push(fact(at + place, parts))
      // what was no name may be the beginning of a longer match
      else pattern.lastIndex = Math.max(match.index + 1, place)
    })
  }
  found.push(...namesBeforeNoun(sentence), ...namesBesideType(sentence))
  return found
}
