import type {ArticleFile} from '../../read/article-file.ts'
import type {Passage} from '../passages.ts'
import {type Block, blocksOf} from './block.ts'
import type {Fact} from './fact.ts'
import {factsOf} from './forms.ts'
import {type Mention, type Mentions, mentionsOf} from './mention.ts'
import {proseFacts} from './prose/index.ts'
import type {ReadBlock} from './read-block.ts'
import {maskPaths, sentencesOf} from './sentence.ts'
import {addBranches} from './steps/branches.ts'
import {addMentionsOfNames} from './steps/known-names.ts'
import {addListedNames} from './steps/listed-names.ts'
import {addNewKeys} from './steps/new-keys.ts'
import {addSelected} from './steps/selections.ts'
import {addTypedNames} from './steps/typed-names.ts'
import {foldersIn, subkeysIn} from './subkey.ts'
import {announcesValues} from './value/name-list.ts'
import {
  type Columns,
  cellsOf,
  columnsOf,
  describedRow,
  isNamed,
  labelledRow,
  rowValue,
  typedRow
} from './value/table.ts'

/** Read every block of an article; which key a value belongs to is not asked here. */
export function readArticle(
  passages: readonly Passage[],
  file: ArticleFile
): {blocks: ReadBlock[]; unresolved: Mentions['unresolved']} {
  const blocks = blocksOf(passages, file)
  const {mentions, unresolved} = mentionsOf(blocks)
  const read: ReadBlock[] = []
  let next = 0
  let table: {columns: Columns | null; isBelowKey: boolean; parent: unknown} = {
    columns: null,
    isBelowKey: false,
    parent: null
  }
  blocks.forEach((block, index) => {
    const own: Mention[] = []
    while (next < mentions.length && (mentions[next] as Mention).block === index) own.push(mentions[next++] as Mention)
    const masked = maskPaths(block, own)
    if (block.kind === 'row') {
      const parent = block.passage.ancestors.at(-1)
      const cells = cellsOf(block.passage)
      const isHeader = table.parent !== parent
      if (isHeader) table = {columns: columnsOf(cells), isBelowKey: isListBelowKey(block, read), parent}
      const value =
        labelledRow(cells) ??
        (!isHeader && table.columns ? rowValue(cells, table.columns) : typedRow(cells)) ??
        (table.isBelowKey && !table.columns ? describedRow(cells) : null)
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
    const {facts: printed, rest} = factsOf(block, masked, own, read)
    const facts = printed.map((one) => unmasked(one, block, masked))
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
  addNewKeys(read)
  addTypedNames(read)
  addListedNames(read)
  addSelected(read)
  addMentionsOfNames(read)
  return {blocks: read, unresolved}
}

/** A table of names directly below a key, or below a lead that announces its values (Q151176, Q157464). */
function isListBelowKey({passage}: Block, read: readonly ReadBlock[]): boolean {
  const above = read.filter(({block}) => block.kind !== 'separator').slice(-3)
  const lead = above.at(-1)
  if (!lead || !isNamed(passage)) return false
  if (
    lead.mentions.length === 1 &&
    (lead.mentions[0]?.isAlone || keyLabel.test(lead.masked)) &&
    endsWithPath.test(lead.masked)
  )
    return true
  const text = lead.masked.slice(-longestLead).replaceAll('\n', ' ')
  return (
    (announcesValues(text) || announcesSettings.test(text)) &&
    above.some(({mentions, subkeys}) => mentions.some((one) => one.isAlone) || subkeys.length > 0)
  )
}

const endsWithPath = /⟧\W*$/
const keyLabel = /(?:^|\n)Key:/
const announcesSettings = /\bsettings are:\s*$/
const longestLead = 200

/** A datum that is a path itself stands masked in the text. */
function unmasked(fact: Fact, block: Block, masked: string): Fact {
  const text = fact.data?.text
  if (!text?.includes('⟦') || !fact.data) return fact
  const at = masked.indexOf(text, fact.at)
  return {...fact, data: at === -1 ? null : {...fact.data, text: block.text.slice(at, at + text.length)}}
}

/** The warning about Registry Editor, and pointers to other articles: they name nothing. */
function isBoilerplate({flat, kind}: Block): boolean {
  if (kind === 'output') return true
  return /use Registry Editor incorrectly|Using Registry Editor incorrectly|This article contains information about (?:modifying|editing)|"Changing Keys And|\bBefore you (?:modify|edit) the registry|^Q\d{5,6} |^For additional information|is one path; it has been wrapped/i.test(
    flat.slice(0, 300)
  )
}
