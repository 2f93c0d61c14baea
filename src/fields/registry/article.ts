import type {ArticleFile} from '../../read/article-file.ts'
import type {Passage} from '../passages.ts'
import {type Block, blocksOf, lineAt} from './block.ts'
import {type Fact, fact} from './fact.ts'
import {type Mention, type Mentions, mentionsOf} from './mention.ts'
import {isIdentifier} from './name.ts'
import {proseFacts} from './prose/index.ts'
import {maskPaths, type Sentence, sentencesOf} from './sentence.ts'
import {foldersIn, type Subkey, subkeysIn} from './subkey.ts'
import {announced} from './value/announced.ts'
import {assignedValues} from './value/assignment.ts'
import {infValues} from './value/inf.ts'
import {labelledValues} from './value/labelled.ts'
import {announcesValues, listedNames} from './value/name-list.ts'
import {policyValues} from './value/policy.ts'
import {regFileValues} from './value/reg-file.ts'
import {selected} from './value/selected.ts'
import {type Columns, cellsOf, columnsOf, rowValue} from './value/table.ts'
import {typedLines} from './value/typed.ts'

/** A block with all that the recognisers found in it. */
export interface ReadBlock {
  block: Block
  /** Text with its paths masked, line ends kept. */
  masked: string
  mentions: Mention[]
  sentences: Sentence[]
  facts: Fact[]
  subkeys: Subkey[]
  /** The next block begins with a path on a line of its own. */
  isAboveKey: boolean
}

/** Read every block of an article; which key a value belongs to is not asked here. */
export function readArticle(
  passages: readonly Passage[],
  file: ArticleFile
): {blocks: ReadBlock[]; unresolved: Mentions['unresolved']} {
  const blocks = blocksOf(passages, file)
  const {mentions, unresolved} = mentionsOf(blocks)
  const read: ReadBlock[] = []
  let next = 0
  let table: {columns: Columns | null; parent: unknown} = {columns: null, parent: null}
  blocks.forEach((block, index) => {
    const own: Mention[] = []
    while (next < mentions.length && (mentions[next] as Mention).block === index) own.push(mentions[next++] as Mention)
    const masked = maskPaths(block, own)
    if (block.kind === 'row') {
      const parent = block.passage.ancestors.at(-1)
      const cells = cellsOf(block.passage)
      const isHeader = table.parent !== parent
      if (isHeader) table = {columns: columnsOf(cells), parent}
      const value = !isHeader && table.columns ? rowValue(cells, table.columns) : null
      read.push({
        block,
        masked,
        mentions: own,
        sentences: [],
        facts: value ? [value] : [],
        subkeys: [],
        isAboveKey: false
      })
      return
    }
    const {facts, rest} = factsOf(block, masked, own, read)
    const sentences = isBoilerplate(block) ? [] : sentencesOf(rest)
    read.push({
      block,
      masked,
      mentions: own,
      sentences,
      facts: [...facts, ...sentences.flatMap((sentence) => proseFacts(sentence))],
      subkeys: sentences.flatMap((sentence) => [
        ...subkeysIn(sentence),
        ...(block.item > 0 ? foldersIn(sentence) : [])
      ]),
      isAboveKey: false
    })
  })
  read.forEach((one, index) => {
    const next = read[index + 1]
    one.isAboveKey = next?.mentions[0]?.isAlone === true && /^[\W]*⟦/.test(next.masked)
  })
  addBranches(read)
  addListedNames(read)
  addSelected(read)
  addMentionsOfNames(read)
  return {blocks: read, unresolved}
}

/** Subkeys printed among the values of a key, their own values deeper below them: `Linkage:` (Q118382). */
function addBranches(blocks: readonly ReadBlock[]): void {
  for (const {block, mentions, subkeys} of blocks) {
    if (!mentions.some((mention) => mention.isAlone) || !/^[A-Z][\w ]*:$/m.test(block.text)) continue
    block.lines.forEach((line, index) => {
      const next = block.lines[index + 1]
      if (next && next.indent > line.indent && /^[A-Z][\w ]{0,40}:$/.test(line.text)) {
        subkeys.push({at: line.at, name: line.text.slice(0, -1), action: 'add', parent: null})
      }
    })
  }
}

/** Items that are names alone below a key, where a sentence above speaks of values (Q283903). */
function addListedNames(blocks: readonly ReadBlock[]): void {
  let run = -1
  blocks.forEach((read, index) => {
    const above = blocks[index - 1]
    const isBelow = above !== undefined && (run === index - 1 || isKeyOnly(above)) && read.block.item > 0
    const text = read.block.text
    if (
      !isBelow ||
      read.block.lines.length !== 1 ||
      !itemName.test(text) ||
      read.facts.some((one) => one.strength === 'definite')
    )
      return
    if (
      run !== index - 1 &&
      !blocks
        .slice(Math.max(0, index - 5), index)
        .some((one) => /\b(?:values|entries|parameters)\b/i.test(one.masked) && /\bfollowing\b/i.test(one.masked))
    )
      return
    run = index
    read.facts.push(fact(0, {name: text.trim()}))
  })
}

function isKeyOnly({mentions, masked}: ReadBlock): boolean {
  return mentions.length === 1 && masked.replace(/⟦[^⟧]*⟧|\W/g, '') === ''
}

const itemName = /^\s*(?:[A-Z][\w()+/.-]*|\w*[A-Z_]\w*)(?: [\w()+/.-]+){0,4}\s*$/

/** Steps that only select something. */
function addSelected(blocks: readonly ReadBlock[]): void {
  blocks.forEach((read, index) => {
    if (read.block.item === 0) return
    for (const [at, sentence] of read.sentences.entries()) {
      const next = read.sentences[at + 1]?.text ?? blocks[index + 1]?.masked.replaceAll('\n', ' ') ?? ''
      const {fact: one, subkey} = selected(sentence, next)
      if (one) read.facts.push(one)
      if (subkey) read.subkeys.push(subkey)
    }
  })
}

/** Names that the article gives to values are looked for in every sentence. */
function addMentionsOfNames(blocks: readonly ReadBlock[]): void {
  const names = new Set<string>()
  for (const {facts} of blocks)
    for (const {name, strength} of facts)
      if (name && (strength === 'definite' || strength === 'likely') && (isIdentifier(name) || /\w \w/.test(name)))
        names.add(name)
  for (const {mentions} of blocks)
    for (const {segments} of mentions)
      if (/^\w[\w/ .()-]{3,}$/.test(segments.at(-1) ?? '')) names.add(segments.at(-1) ?? '')
  if (names.size > 0 && names.size <= mostNames) {
    const known = [...names]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    const pattern = new RegExp(`(?<![\\w\\\\·-])(?:${known.join('|')})(?![\\w\\\\·]|\\.\\w)`, 'gi')
    for (const read of blocks) read.facts.push(...knownIn(read, pattern))
  }
  for (const read of blocks) read.facts = withoutPartNames(read.facts.sort((a, b) => a.at - b.at))
}

/** Of `X500` and `X500 DN` read at one place the longer is the name; of equals the surer one stays. */
function withoutPartNames(facts: readonly Fact[]): Fact[] {
  return facts.filter((one, index) => {
    const {name, at} = one
    if (name === null) return true
    const near = [...facts.slice(Math.max(0, index - 4), index), ...facts.slice(index + 1, index + 5)]
    return !near.some(
      (other) =>
        other.name !== null &&
        Math.abs(other.at - at) <= 1 &&
        other.name.length > name.length &&
        other.name.toLowerCase().startsWith(name.toLowerCase()) &&
        one.type === null
    )
  })
}

/** Where a known name stands and no recogniser found it. */
function knownIn({sentences, facts}: ReadBlock, pattern: RegExp): Fact[] {
  const taken = facts.filter((one) => one.name !== null).sort((a, b) => a.at - b.at)
  const found: Fact[] = []
  let next = 0
  for (const {text, at} of sentences) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const place = at + match.index
      while (next < taken.length && (taken[next] as Fact).at + (taken[next]?.name?.length ?? 0) < place) next++
      const other = taken[next]
      if (!other || place < other.at - 1) found.push(fact(place, {name: match[0], strength: 'known'}))
    }
  }
  return found
}

/** An article that lists more of them holds a table or a dump, not sentences about each. */
const mostNames = 200

/** The warning about Registry Editor, and pointers to other articles: they name nothing. */
function isBoilerplate({flat, kind}: Block): boolean {
  if (kind === 'output') return true
  return /use Registry Editor incorrectly|Using Registry Editor incorrectly|This article contains information about (?:modifying|editing)|"Changing Keys And|\bBefore you (?:modify|edit) the registry|^Q\d{5,6} |^For additional information|is one path; it has been wrapped/i.test(
    flat.slice(0, 300)
  )
}

/** Recognisers by form, the surest first; what one has read the next ones, and the sentences, leave alone. */
function factsOf(
  block: Block,
  masked: string,
  own: readonly Mention[],
  above: readonly ReadBlock[]
): {facts: Fact[]; rest: string} {
  const lead = above.findLast((one) => one.block.kind !== 'separator')
  const leadText = lead?.masked.slice(-longestLead).replaceAll('\n', ' ') ?? ''
  const answer = announced(block, leadText)
  if (answer) return {facts: [answer], rest: ''}
  const written = [...infValues(block), ...regFileValues(block), ...policyValues(block)]
  if (written.length > 0) return {facts: written, rest: ''}
  const labelled = labelledValues({...block, text: masked}, lead?.block.text ?? '')
  const facts = [...labelled.facts]
  let rest = blank(masked, labelled.covered)
  const isBelowKey =
    own.some((mention) => mention.isAlone) || (lead?.mentions.some((mention) => mention.isAlone) ?? false)
  const forms = [
    () => typedLines(block, rest),
    () =>
      block.kind !== 'code' || isBelowKey ? assignedValues(block, rest, isBelowKey || announcesValues(leadText)) : [],
    () => (labelled.facts.length === 0 ? listedNames(block, rest, leadText) : [])
  ]
  const isInstruction = instructs.test(leadText) || instructs.test(masked.slice(0, block.lines[0]?.text.length ?? 0))
  for (const form of forms) {
    const found = form()
    facts.push(...(isInstruction ? found.map(asInstruction) : found))
    rest = blank(
      rest,
      found.map((fact) => lineRange(block, fact.at))
    )
  }
  return {facts, rest: block.kind === 'code' ? '' : rest}
}

/** A lead that says what to do: what stands below it is to be set. */
const instructs =
  /\b(?:add|create|enter|set|change|modify|edit|make|type|specify|use|insert|replace|configure|should|must)\b[^.]{0,120}$/i

function asInstruction(one: Fact): Fact {
  return one.data?.rank === 'listed' ? {...one, data: {...one.data, rank: 'set'}} : one
}

/** What a sentence announces stands at its end. */
const longestLead = 200

/** Blanks in place of what is read already; line ends stay. */
function blank(text: string, ranges: readonly (readonly [number, number])[]): string {
  if (ranges.length === 0) return text
  let result = ''
  let last = 0
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (from < last) continue
    result += text.slice(last, from) + text.slice(from, to).replace(/[^\n]/g, ' ')
    last = to
  }
  return result + text.slice(last)
}

function lineRange(block: Block, at: number): [number, number] {
  const line = lineAt(block, at)
  return [line.at, line.at + line.text.length]
}
