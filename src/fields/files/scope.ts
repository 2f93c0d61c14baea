import type {Passage} from '../passages.ts'
import {isLanguage, languageIn, withoutLanguage} from '../scope/language.ts'
import {isPlatform} from '../scope/platform.ts'
import {readProduct} from '../scope/product.ts'
import type {FileTable} from './file-row.ts'

/** What the text above a table says of all its rows. */
export interface Scope {
  language: string | null
  platform: string | null
  product: string | null
}

/**
 * Read the scope of a table from the labels, the sentence and the heading above it; the nearest wins.
 *
 * ```text
 * Windows NT 4.0                                       ← product, unless something nearer names one
 * --------------
 * The English version of this fix should have the …   ← language
 *
 * Component: Information Store                         passed over, it is no product
 * +--------------+
 * ```
 */
export function scopeOf(table: FileTable, passages: readonly Passage[], tables: readonly FileTable[]): Scope {
  const scope: Scope = {language: null, platform: null, product: null}
  // `Korean` inside a block that begins above it (Q220847)
  if (table.above !== undefined && isLanguage(labelName(table.above))) readLabel(table.above, scope)
  const at = lastAbove(table.from, passages)
  const nearest = passages[at]
  if (!nearest) return scope
  let passed = 0
  for (let index = at; index >= 0 && passed < farthest; index--) {
    const passage = passages[index] as Passage
    if (passage.kind === 'heading') break
    if (tables.some(({from, to}) => passage.line >= from && passage.line <= to) || passage.kind === 'row') continue
    const text = plainLine(passage.text)
    if (text === '' || component.test(text)) continue
    passed++
    if (isLabel(text)) readLabel(text, scope)
    else if (isLead(text)) {
      readLead(text, scope)
      const above = passages[index - 1]
      if (scope.product === null && above?.kind === 'paragraph' && isLabel(above.text)) readLabel(above.text, scope)
      break
    } else if (table.isProse === true || !note.test(text)) break
  }
  if (table.isProse !== true) scope.product ??= headingProduct(nearest)
  return scope
}

/** The text on one line, without the rule below a label (Q188880). */
function plainLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ [-=]{3,}$/, '')
}

function headingProduct({subsection, section}: Passage): string | null {
  return readProduct(withoutFor(subsection)) ?? readProduct(section)
}

const farthest = 6
const component = /^components?\b.{0,60}$/i
const note = /^(?:notes?|important|all files are)\b/i

/** Index of the last passage that begins above the line. */
function lastAbove(line: number, passages: readonly Passage[]): number {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passages[middle] as Passage).line < line) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** `For IIS 4.0:`, `Japanese`, `Outlook 2000:`: a few words that end no sentence. */
function isLabel(text: string): boolean {
  return (
    text.length <= (text.endsWith(':') ? 120 : 80) &&
    !/\bfollowing\b|[.;,]$|^\W*Q\d{5,6}\b|:\/\//i.test(text) &&
    /^\W{0,2}[A-Z0-9]/.test(text) &&
    !verb.test(text)
  )
}

const verb = /\b(?:should|must|have|has|is|are|were|was|will|contains?|includes?|installs?|installed)\b/i

function readLabel(text: string, scope: Scope): void {
  const label = labelName(text)
  if (isLanguage(label)) scope.language ??= languageIn(label)
  else if (isPlatform(label)) scope.platform ??= label
  else scope.product ??= readProduct(label)
}

function labelName(text: string): string {
  return withoutFor(text.replace(/^[-*]\s+/, '')).replace(/(?:[ -](?:language )?version)?\s*:?$/i, '')
}

function withoutFor(text: string): string {
  return text.replace(/^for (?:the )?/i, '')
}

/** The sentence that introduces a table. */
function isLead(text: string): boolean {
  return (
    /:$/.test(text) ||
    /\b(?:file attributes|time ?stamps?|(?:of|the) (?:this |hot|soft\w+ )?(?:fix|update|patch|feature))\b/i.test(text)
  )
}

function readLead(text: string, scope: Scope): void {
  const sentence = lastSentence(text)
  scope.language ??= /\bversions?\b/i.test(sentence) ? versionLanguage(sentence) : null
  for (const form of productForms) {
    const found = form.exec(sentence)?.[1]
    const product = found === undefined ? null : readProduct(withoutLanguage(found))
    if (product !== null) {
      scope.product ??= product
      return
    }
  }
}

/** The sentence of a paragraph that speaks of the files: that with `file attributes`, else the last. */
function lastSentence(text: string): string {
  const sentences = text.split(/(?<=[.!?]["')]?) (?=[A-Z])/)
  return (
    sentences.findLast((sentence) => /\b(?:file attributes|time ?stamp)/i.test(sentence)) ?? sentences.at(-1) ?? text
  )
}

/** `The English-language version of this fix`: the language stands before the word version. */
function versionLanguage(sentence: string): string | null {
  const before = /^(.{0,120}?)\bversions?\b/i.exec(sentence)?.[1] ?? ''
  return languageIn(before)
}

/** Where a sentence names the product: the first group. */
const productForms = [
  /\bversion of (?:this|the) [\w -]{2,30}? for (.{2,90}?) (?:should|must|has|have|had|will|is|are)\b/i,
  /^(?:the|this) (.{2,90}?) version of\b/i,
  /\bversion of (?:this|the) (.{2,90}?) (?:fix|hotfix|update|patch|software update|feature)\b/i,
  /\b(?:fix|hotfix|updates?|files?(?:\(s\))?|time ?stamps?|patch) for (.{2,90}?)(?:,? (?:and|as well as) later\b.*|,| should\b.*| has\b.*| have\b.*| with\b.*| installed\b.*|:)?$/i,
  /^(?:the |this )?(.{2,90}?) (?:version|fix|hotfix|update)s? (?:of|has|have|should|must)\b/i,
  /\b(?:running|applied to) (.{2,80}?) (?:should|must|has|have)\b/i,
  /\b(?:supplied|shipped|ships?|included|comes?|came) with (.{2,60}?)(?: (?:is|are|has|have|had)\b.*|:|\.)?$/i,
  /^(?:if you are using|for) (.{2,60}?)[,:]/i,
  /^(.{2,60}):$/
] as const
