import type {Mention} from './mention.ts'
import {isIdentifier} from './name.ts'
import type {Reading} from './read-as.ts'
import type {ReadBlock} from './read-block.ts'
import {readingOf, type Said} from './reading.ts'
import {previousText, surroundings, textBefore} from './surroundings.ts'

/** The reading of every path. Paths on lines of their own below one lead share one reading. */
export function readAll(blocks: readonly ReadBlock[]): {
  readings: Map<Mention, Reading>
  groups: Map<Mention, Mention[]>
} {
  const names = namesOf(blocks)
  const readings = new Map<Mention, Reading>()
  const groups = new Map<Mention, Mention[]>()
  let group: Mention[] = []
  const close = () => {
    const [first] = group
    const isList = isListOfKeys(group, readings) || hardlyValues(group, readings)
    if (first && group.length > 1 && !isList && isJoint(blocks, first, group))
      for (const mention of group) groups.set(mention, group)
    if (isList) {
      for (const mention of group) readings.set(mention, {...(readings.get(mention) as Reading), kind: 'key'})
    } else if (group.some((mention) => readings.get(mention)?.kind === 'value')) {
      for (const mention of group) {
        const reading = readings.get(mention)
        if (reading?.kind === 'key' && !reading.isMarked && mention.segments.length > 1)
          readings.set(mention, {...reading, kind: 'value', isCalledKey: false})
      }
    }
    group = []
  }
  const paths = new Set(blocks.flatMap(({mentions}) => mentions.flatMap(({segments}) => parentsOf(segments))))
  blocks.forEach((read, index) => {
    const isPathsOnly = read.mentions.length > 0 && read.mentions.every((mention) => mention.isAlone)
    for (const mention of read.mentions) {
      const isBelowOther = group.length > 0 && mention.isAlone && !/\w/.test(textBefore(read, mention))
      if (!isBelowOther || (group.length > 0 && namesValue(blocks, group.at(-1) as Mention, index))) close()
      const reading = readingOf(mention, read.block, surroundings(blocks, index, mention, names, group))
      // a path that others go on from is a key (Q114968)
      const isKey = !reading.isMarked && paths.has(pathOf(mention))
      readings.set(mention, isKey ? {...reading, kind: 'key'} : reading)
      if (mention.isAlone) group.push(mention)
      else close()
    }
    if (!isPathsOnly && read.mentions.length === 0 && !partsPaths(read)) close()
  })
  close()
  agree(readings, blocks)
  return {readings, groups}
}

/** "Setup makes the following entries:" above paths whose last names are those of keys: `Pole Position` (Q148905). */
function isListOfKeys(group: readonly Mention[], readings: ReadonlyMap<Mention, Reading>): boolean {
  if (group.length < 2) return false
  const paths = new Set(group.flatMap(({segments}) => parentsOf(segments)))
  let spaced = 0
  for (const mention of group) {
    const reading = readings.get(mention)
    const last = mention.segments.at(-1) ?? ''
    if (!reading || reading.isMarked || reading.type !== null || reading.data || isIdentifier(last)) return false
    if (paths.has(pathOf(mention))) return false
    if (reading.kind === 'value' && !reading.isEntry) return false
    if (last.includes(' ')) spaced++
  }
  return 2 * spaced >= group.length
}

/** Of a long list few paths end in a name that is spoken of as a value: "Only remove NDISWAN values" (Q177118). */
function hardlyValues(group: readonly Mention[], readings: ReadonlyMap<Mention, Reading>): boolean {
  const values = group.flatMap((mention) => readings.get(mention) ?? []).filter(({kind}) => kind === 'value')
  return (
    values.length > 0 &&
    values.length * 4 <= group.length &&
    values.every(({isMarked, type, data}) => !isMarked && type === null && data === null)
  )
}

/** A path that one lead calls a key is one also where nothing but its name speaks for a value (Q186237). */
function agree(readings: Map<Mention, Reading>, blocks: readonly ReadBlock[]): void {
  const keys = new Set<string>()
  const values = new Set<string>()
  // "replaces this value …:" above a path that a .reg fragment has in brackets (Q182153)
  const bracketed = new Set<string>()
  for (const [mention, {isCalledKey, isMarked, kind, type, data}] of readings) {
    if (isCalledKey) keys.add(pathOf(mention))
    if (blocks[mention.block]?.block.text[mention.from - 1] === '[') bracketed.add(pathOf(mention))
    if (isMarked && kind === 'value' && (type !== null || /\w/.test(data?.text ?? ''))) values.add(pathOf(mention))
  }
  // "a setting of 1 in the following registry value:", and further on "Change the entry for … from 1 to 0" (Q253821)
  for (const [mention, reading] of readings) {
    if (
      reading.kind === 'key' &&
      !reading.isMarked &&
      !reading.isCalledKey &&
      values.has(pathOf(mention)) &&
      !holdsValues(mention, blocks)
    )
      readings.set(mention, {...reading, kind: 'value'})
  }
  if (keys.size === 0 && bracketed.size === 0) return
  for (const [mention, reading] of readings) {
    const path = pathOf(mention)
    const isBare = reading.kind === 'value' && !reading.isMarked && reading.type === null && reading.data === null
    if (isBare && (bracketed.has(path) || (reading.isEntry !== false && keys.has(path))))
      readings.set(mention, {...reading, kind: 'key'})
  }
}

/** A value stands between a path and the next one, in a form that only values have (Q196732). */
function namesValue(blocks: readonly ReadBlock[], {block, to}: Mention, next: number): boolean {
  return blocks
    .slice(block, next)
    .some(({facts}, offset) =>
      facts.some(
        ({at, name, strength, isProse}) =>
          name !== null && strength === 'definite' && !isProse && (offset > 0 || at >= to)
      )
    )
}

/** Another value is named directly below. */
function holdsValues({block, segments}: Mention, blocks: readonly ReadBlock[]): boolean {
  const last = segments.at(-1)?.toLowerCase()
  return blocks
    .slice(block, block + 4)
    .some(({facts}) =>
      facts.some(({name, strength}) => name !== null && strength === 'definite' && name.toLowerCase() !== last)
    )
}

function pathOf({segments}: Mention): string {
  return segments.join('\\').toLowerCase()
}

/** The paths above a path, lower case. */
function parentsOf(segments: readonly string[]): string[] {
  return segments.slice(1).map((_, index) =>
    segments
      .slice(0, index + 1)
      .join('\\')
      .toLowerCase()
  )
}

/** What stands between paths of one lead: `-or-`, `For Windows 2000:` (Q167686). */
function partsPaths({block, facts}: ReadBlock): boolean {
  return (
    block.kind === 'separator' ||
    /\bone (?:path|line)\b/i.test(block.flat) ||
    (facts.every(({name}) => name === null) &&
      /^\W*(?:The )?[Dd]efault\b.{0,80}$|^(?:(?:For|On|If|In)\b|Windows|Microsoft|Exchange|Office)[^.:]{0,60}:$/.test(
        block.text
      ))
  )
}

/** One lead for several keys: "either of the following keys", or `-or-` between them (Q195688). */
function isJoint(blocks: readonly ReadBlock[], first: Mention, group: readonly Mention[]): boolean {
  const lead = `${previousText(blocks, first.block)} ${textBefore(blocks[first.block] as ReadBlock, first)}`.slice(-160)
  if (/\b(?:keys|subkeys|entries|locations|paths|places|either|both|each)\b/i.test(lead)) return true
  const last = group.at(-1)?.block ?? first.block
  return blocks.slice(first.block + 1, last).some((read) => read.mentions.length === 0 && partsPaths(read))
}

/** Names that the article calls values, lower case; with how they are called so. */
function namesOf(blocks: readonly ReadBlock[]): Map<string, Said> {
  const names = new Map<string, Said>()
  for (const {facts, sentences, masked} of blocks) {
    for (const [index, {at, name, type, strength}] of facts.entries()) {
      const next = facts.slice(index + 1).find((other) => other.name !== null || other.type !== null)
      const end = sentences.find((sentence) => sentence.at > at)?.at ?? Number.POSITIVE_INFINITY
      // "where Ginadll has a value of … : REG_SZ" (Q158636)
      if (name !== null && strength === 'known' && next?.name === null && next.at < end) {
        if (isSaidOf(masked.slice(at + name.length, next.at))) names.set(name.toLowerCase(), 'typed')
      }
      // "the TCP/IP control blocks value" (Q243632)
      if (
        name !== null &&
        strength === 'known' &&
        /[A-Z]/.test(name) &&
        valueBehind.test(masked.slice(at + name.length, at + name.length + 24))
      ) {
        names.set(name.toLowerCase(), names.get(name.toLowerCase()) ?? 'named')
      }
      if (name === null || strength === 'mention' || strength === 'known') continue
      const id = name.toLowerCase()
      // "The default Lmannounce value is 0" (Q125477)
      const isSaid = /[A-Z]/.test(name) && isValue.test(masked.slice(at + name.length, at + name.length + 24))
      const said = type !== null ? 'typed' : isSaid ? 'value' : 'named'
      if (rank[said] > rank[names.get(id) ?? 'none']) names.set(id, said)
    }
  }
  return names
}

const rank = {none: 0, named: 1, value: 2, typed: 3}

/** What stands between a name and the type that is said of it. */
function isSaidOf(between: string): boolean {
  return (
    between.length < 160 &&
    !/\b(?:key|folder|click|new|add|select)\b/i.test(between) &&
    /\b(?:value of|is|has|type|as)\b|^\s*[:(]/i.test(between)
  )
}

const valueBehind = /^["”]?\s+(?:registry\s+)?(?:value|entry|parameter)\b/i
const isValue = /^["”]?\s+(?:registry\s+)?(?:(?:value|parameter)\b(?! (?:name|data|box))|entry in the right)/i
