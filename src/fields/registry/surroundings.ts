import type {Fact} from './fact.ts'
import type {Mention} from './mention.ts'
import type {ReadBlock} from './read-block.ts'
import type {Said, Surroundings} from './reading.ts'

/** The masked text of the block before a path, as far as it may speak of it. */
export function textBefore({masked}: ReadBlock, mention: Mention): string {
  return masked.slice(Math.max(0, mention.from - farthest), mention.from)
}

/** Characters on either side of a path that are looked at. */
const farthest = 2000

/** What stands around a path. `group` are the paths above it that share its lead. */
export function surroundings(
  blocks: readonly ReadBlock[],
  index: number,
  mention: Mention,
  names: ReadonlyMap<string, Said>,
  group: readonly Mention[]
): Surroundings {
  const read = blocks[index] as ReadBlock
  const own = textBefore(read, mention)
  const isFirst = !/\w/.test(own)
  const leadIndex = group.length > 0 && isFirst ? (group[0]?.block ?? index) : index
  const lead = isFirst ? previousText(blocks, leadIndex) : ''
  const before = `${lead} ${own.replace(/⟦[^⟧]*⟧/g, isFirst ? ' ' : '$&')}`.replaceAll('\n', ' ')
  const rest = read.masked.slice(mention.to, mention.to + farthest)
  const following = belowText(blocks, index, mention.segments.at(-1)?.toLowerCase() ?? '')
  const isLast = !/[^\s\]."]/.test(rest)
  return {
    before,
    after: isLast ? `${rest}\n${/^\s*(?:REG|from \S+ to \S)/i.test(following) ? following : ''}` : rest,
    below: `${isLast ? '' : rest}\n${following}`,
    names,
    namesBefore: [...namesIn(read, mention), ...(isFirst ? namesAtEnd(blocks[leadIndex - 1]) : [])],
    hasNameInBlock: read.facts.some(({name, strength}) => name !== null && strength === 'definite'),
    hasValuesBelow: hasValuesBelow(blocks, index, mention),
    hasLoneNameBelow:
      /^\s*\n\s*(?:"[\w ]+"|(?!REG_)[A-Z]\w*(?: \w+){0,3})\s*$/.test(rest) &&
      read.facts.some(({at, name}) => name !== null && at >= mention.to),
    hasOtherNameBelow: hasOtherNameBelow(blocks, index, mention),
    isDescribedBelow: isLast && /^\s*(?:(?:data |value )?type|data|default(?: value)?)\s*[:=]/i.test(following)
  }
}

/** Names in the sentence that holds the path, before it: "It is called ACTPUERP, under …" (Q153253). */
function namesIn({sentences, facts}: ReadBlock, mention: Mention): string[] {
  const from = sentences.findLast(({at}) => at <= mention.from)?.at ?? mention.from
  return facts.filter(({at}) => at >= from && at < mention.from).flatMap(nameOf)
}

/** Names in the last sentence of the block above. */
function namesAtEnd(above: ReadBlock | undefined): string[] {
  const sentence = above?.sentences.at(-1)
  if (!above || !sentence) return []
  return above.facts.filter(({at}) => at >= sentence.at).flatMap(nameOf)
}

function nameOf({name, strength}: Fact): string[] {
  return name !== null && (strength === 'definite' || strength === 'likely') ? [name.toLowerCase()] : []
}

/** The text above a block, notes about wraps and warnings passed over. */
export function previousText(blocks: readonly ReadBlock[], index: number): string {
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    const read = blocks[at] as ReadBlock
    if (
      read.block.kind === 'separator' ||
      /use Registry Editor|one path|be solved|^\(NOTE\b[^()]*\)$/i.test(read.block.flat)
    )
      continue
    if (read.block.kind === 'heading') return ''
    return read.masked.slice(-farthest)
  }
  return ''
}

/** Text below a block up to the next path, at most a few blocks. */
function belowText(blocks: readonly ReadBlock[], index: number, last: string): string {
  let text = ''
  for (let at = index + 1; at < blocks.length && at <= index + 4; at++) {
    const read = blocks[at] as ReadBlock
    if (read.block.kind === 'heading' || read.mentions.length > 0) break
    if (/one path|use Registry Editor/i.test(read.block.flat)) continue
    const other = read.facts.find(
      ({name, strength}) => name !== null && strength !== 'known' && name.toLowerCase() !== last
    )
    text += `${read.masked.slice(0, other?.at).replaceAll('\n', ' ')}\n`
    if (other) break
  }
  return text
}

/** A form with names of its own stands directly below the path: then the path is the key. */
function hasValuesBelow(blocks: readonly ReadBlock[], index: number, mention: Mention): boolean {
  const last = mention.segments.at(-1)?.toLowerCase()
  let isAdded = false
  for (let at = index; at < blocks.length && at <= index + 4; at++) {
    const read = blocks[at] as ReadBlock
    // what is added under the path is no part of it, even when it has the same name (Q130337)
    if (/\badd (?:a )?value\b/i.test(read.block.flat.slice(0, farthest))) isAdded = true
    if (at > index && (read.block.kind === 'heading' || read.mentions.length > 0)) return false
    const next = read.mentions.find((other) => other.from > mention.from)
    const found = read.facts.some(
      (fact) =>
        fact.strength === 'definite' &&
        fact.name !== null &&
        (fact.name.toLowerCase() !== last || isAdded || read.block.kind === 'row') &&
        (at > index || (fact.at > mention.to && (!next || fact.at < next.from)))
    )
    if (found) return true
    if (next) return false
  }
  return false
}

function isPathsOnly({masked}: ReadBlock): boolean {
  return !/\w/.test(masked)
}

/** "Click to select the CharacterSet entry": the path above it is where that value lies. */
function hasOtherNameBelow(blocks: readonly ReadBlock[], index: number, mention: Mention): boolean {
  const last = mention.segments.at(-1)?.toLowerCase()
  for (let at = index + 1; at < blocks.length && at <= index + 4; at++) {
    const read = blocks[at] as ReadBlock
    if (read.block.kind === 'heading') return false
    if (read.mentions.length > 0 && !isPathsOnly(read)) return false
    const [first] = read.facts
      .filter(({name, strength}) => name !== null && (strength !== 'known' || name.toLowerCase() === last))
      .sort((a, b) => a.at - b.at)
    if (first) return first.name?.toLowerCase() !== last
  }
  return false
}
