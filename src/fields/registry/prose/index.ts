import type {Fact} from '../fact.ts'
import type {Sentence} from '../sentence.ts'
import {dataIn} from './data.ts'
import {defaultsIn} from './defaults.ts'
import {namesIn} from './names.ts'
import {typesIn} from './types.ts'

/** Everything that a sentence says of values: names, types, data, defaults, each with its place. */
export function proseFacts(sentence: Sentence): Fact[] {
  if (isOfSection(sentence) || isElsewhere.test(sentence.text)) return []
  const names = namesIn(sentence)
  const {facts: defaults, taken} = defaultsIn(sentence)
  const named = names
    .filter((fact) => fact.strength === 'definite' && fact.name !== null)
    .map((fact): [number, number] => [fact.at - sentence.at, fact.at - sentence.at + (fact.name?.length ?? 0) + 1])
  const data = dataIn(sentence, [...taken, ...named])
  const typed = new Set(names.filter((fact) => fact.type !== null).map((fact) => fact.type))
  // a type that stands beside its name is not said of any other value
  const types = typed.size > 0 ? [] : typesIn(sentence)
  return [...names.map((name) => ({...name, isProse: true})), ...types, ...defaults, ...data]
}

/** "set the UseSoftwareHive registry setting as discussed in the article listed above" (Q242035), a tab of a dialog (Q153705). */
const isElsewhere =
  /\bin the article listed (?:above|below)\b|\bclick on the \w+ tab, and set\b|\bPermissions dialog box\b/i

/** "the entry OEMPREINSTALL = Yes exists in the [UNATTEND] section of your Unattended.txt file" (Q178277). */
function isOfSection({text}: Sentence): boolean {
  return (
    text.includes('] section') &&
    /\[[^[\]\n]{1,40}\] section\b/.test(text) &&
    !/\bregistry\b|\bsub-?key\b|⟦/i.test(text)
  )
}
