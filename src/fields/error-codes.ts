import {z} from 'zod'
import {findEventIds, findEvents} from './error-codes/event.ts'
import type {FoundCode} from './error-codes/found-code.ts'
import {findHexadecimal} from './error-codes/hexadecimal.ts'
import {findHttp} from './error-codes/http.ts'
import {findMessages, findNumbered} from './error-codes/numbered.ts'
import {findSelfNamed} from './error-codes/self-named.ts'
import {defineField} from './field.ts'
import {text} from './item.ts'
import {type Passage, passages} from './passages.ts'
import {title} from './title.ts'

export const errorCodes = defineField({
  name: 'errorCodes',
  description: 'Codes that name an error, in one normal form',
  source: 'title and text: stop codes, results, events, numbered errors, codes of tools (Q158636, Q160576, Q103623)',
  schema: z.array(text),
  example: ['0x0000007B', 'Event ID 5701'],
  extract(tree, file) {
    const codes = new Map<string, string>()
    const add = (part: string, finders: readonly Finder[]): void => {
      for (const {code} of codesIn(part, finders))
        if (!codes.has(code.toLowerCase())) codes.set(code.toLowerCase(), code)
    }
    add(title.extract(tree, file), everywhere)
    for (const passage of passages(tree)) add(passage.text, findersFor(passage.kind))
    return statusesOnce([...codes.values()])
  }
})

/** `Error 404` is the same as `HTTP 404` where the article calls it that (Q192930). */
function statusesOnce(codes: readonly string[]): string[] {
  const statuses = new Set(codes.filter((code) => code.startsWith('HTTP ')).map((code) => code.slice(5)))
  if (statuses.size === 0) return [...codes]
  return [...new Set(codes.map((code) => (statuses.has(code.slice(6)) ? code.replace(/^Error /, 'HTTP ') : code)))]
}

type Finder = (text: string) => FoundCode[]

const everywhere: readonly Finder[] = [findHexadecimal, findHttp, findEvents, findNumbered, findSelfNamed]
/** In code `ERROR 100` is a statement, and a status is a number of its own making. */
const inCode: readonly Finder[] = [findHexadecimal, findEventIds, findMessages, findSelfNamed]
const inOutput: readonly Finder[] = [findHexadecimal, findHttp, findEventIds, findNumbered, findSelfNamed]

function findersFor(kind: Passage['kind']): readonly Finder[] {
  if (kind === 'code') return inCode
  return kind === 'output' ? inOutput : everywhere
}

/** Codes of a text in order; where two readings overlap, the first form wins. */
function codesIn(part: string, finders: readonly Finder[]): FoundCode[] {
  // most passages name no code: look for a digit before anything else
  if (!/\d/.test(part)) return []
  const found = finders.flatMap((find) => find(part))
  const taken = new Set<number>()
  const kept = found.filter(({at}) => !taken.has(at) && taken.add(at))
  return kept.sort((left, right) => left.at - right.at)
}
