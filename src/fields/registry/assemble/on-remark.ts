import {setDefault, setType} from '../collection.ts'
import type {Fact} from '../fact.ts'
import type {ReadBlock} from '../read-block.ts'
import type {State} from './state.ts'

/** A type, a datum or a default without a name. */
export function onRemark(fact: Fact, index: number, read: ReadBlock, state: State): void {
  const sentence = textAround(fact, read)
  const isNew = /\b(?:add value|new\b(?! line)|add the following|create|adding|add a|add another)\b/i.test(sentence)
  if (fact.type !== null && (state.values.length === 0 || (isNew && !hasNameBefore(fact, read)))) {
    // "All data types are REG_SZ." (Q103004)
    state.pendingType = {
      type: fact.type,
      block: index,
      isForAll: /\b(?:All|Both|all of which)\b|\bfollowing \w+ values:/.test(sentence)
    }
    if (isNew) state.values = []
    return
  }
  // "If one of the above values is set to 0" speaks of none in particular (Q186714)
  if (/\bone of the (?:above|preceding|following) values\b/i.test(sentence)) return
  if (index - state.block > 6 || /\bthe following (?:registry )?(?:value|entry|entries|parameter)s?\b/i.test(sentence))
    return
  const all =
    /\b(?:both|these|each|all)\b[^.]{0,40}\b(?:values?|entries|parameters)\b|\b(?:both|these|all)(?: of (?:these|them))? are\b/i.test(
      sentence
    )
  const values =
    all && !hasNameBeside(fact, read) && state.current.length > 0
      ? state.current.flatMap((key) => [...key.values.values()])
      : state.values
  const isStep = /\b(?:change|set|type|enter|value)\b/i.test(sentence)
  if (fact.isWeakDefault && index - state.block > (isStep ? 4 : 1)) return
  for (const value of values) {
    setType(value, fact.type, false)
    if (fact.data) value.data.push(fact.data)
    setDefault(value, fact.default, fact.isWeakDefault ?? false)
  }
}

/** The sentence that says it, of a very long one what stands near. */
function textAround({at}: Fact, {sentences, block}: ReadBlock): string {
  const {text, at: start} = sentences.findLast((one) => one.at <= at) ?? {text: block.flat, at: 0}
  return text.slice(Math.max(0, at - start - nearby), at - start + nearby)
}

const nearby = 400

/** "If these values do not exist, TraceFileName defaults to …" (Q172790). */
function hasNameBeside({at}: Fact, {facts}: ReadBlock): boolean {
  return facts.some((other) => other.name !== null && other.at < at && at - other.at - other.name.length < 20)
}

function hasNameBefore(fact: Fact, read: ReadBlock): boolean {
  const sentence = read.sentences.findLast((one) => one.at <= fact.at)
  return read.facts.some((other) => other.name !== null && other.at < fact.at && other.at >= (sentence?.at ?? 0))
}
