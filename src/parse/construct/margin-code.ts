import {codeScore, codeWeight, statementText, withoutStrings} from '../classify/code.ts'
import {looksLikeCommand} from '../classify/command.ts'
import {dumpKind, hasArrow, isDumped, looksDrawn, opensLog} from '../classify/drawing.ts'
import {announcesCode, announcesError, promisesCode, promisesOutput} from '../classify/lead.ts'
import {isOwnStatement} from '../classify/own-statement.ts'
import {functionWordShare, looksLikeData, looksLikeProse, opensProse} from '../classify/prose.ts'
import {isSettings} from '../classify/settings.ts'
import type {Line} from '../lines.ts'
import {bareTable} from './bare-table.ts'
import {commentEnd, isBetweenCode} from './code-end.ts'
import {type Block, type Construct, type Context, chunkEnd, lineAt, sampleTexts, skipBlank} from './construct.ts'
import {heading} from './heading.ts'
import {codeBlock, commandBlock, preformatted} from './literal-block.ts'

/**
 * Code, output and drawings at the margin: usual in the articles of 1988–1991, whose code is not indented (Q67761, Q57484),
 * rare later (Q197969, Q245524). It ends at the first chunk that reads like sentences.
 */
export const marginCode: Construct = {
  name: 'margin-code',
  starts: (line, context) => (line.indent < 2 || context.style === 'typed') && !opensProse(line.text),
  read(lines, at, context) {
    const end = chunkEnd(lines, at)
    const texts = sampleTexts(lines, at, end)
    const first = texts[0] ?? ''
    const lead = context.lead
    if (opensLog(first))
      return preformatted(lines, at, extend(lines, at, end, context, continuesLog), 'output', context)
    const comment = commentEnd(lines, at, end)
    if (comment) return codeBlock(lines, at, marginEnd(lines, at, comment, context), context)
    if (hasArrow(first) || (texts.length > 1 && !/:$/.test(first) && looksDrawn(texts))) {
      return preformatted(lines, at, extend(lines, at, end, context, looksDrawn), 'art', context)
    }
    if (isCode(texts, context) || isHeadOfCode(lines, at, end, context))
      return keepLead(codeBlock(lines, at, marginEnd(lines, at, end, context), context), at, lead, context)
    const mayDump = texts.length > 1 ? !bullet.test(texts[1] ?? '') : listingLine.test(first)
    const dump = mayDump ? dumpKind(texts) : null
    if (dump === 'listing') {
      return preformatted(
        lines,
        at,
        extend(lines, at, end, context, (more) => dumpKind(more) === dump),
        dump,
        context
      )
    }
    if (dump && texts.length > 2 && functionWordShare(texts.join(' ')) < 0.1 && !/:$/.test(first)) {
      return (
        (isDumped(texts) ? null : bareTable.read(lines, at, context)) ?? preformatted(lines, at, end, dump, context)
      )
    }
    if (isOutput(texts, context)) {
      const accepts = titleOfAll.test(lead) ? isPrinted : continuesOutput
      return preformatted(lines, at, extend(lines, at, end, context, accepts), 'output', context)
    }
    if (!isCommand(texts, context)) {
      if (!isOwnEntry(texts, context)) return null
      if (program.test(first)) return commandBlock(lines, at, end)
      return keepLead(codeBlock(lines, at, end, context), at, lead, context)
    }
    return codeScore(texts) > 0 ? codeBlock(lines, at, end, context) : commandBlock(lines, at, end)
  }
}

/** What a program printed, where the heading or the sentence above says so (Q62813, Q40485). */
function isOutput(texts: readonly string[], context: Context): boolean {
  const lead = context.lead === '' ? context.heading : context.lead
  if (announcesError(lead)) return false
  if (isTitleOfOutput(lead)) return continuesOutput(texts) || (titleOfAll.test(lead) && isPrinted(texts))
  return (context.style === 'typed' || texts.length > 1) && promisesOutput(lead) && looksLikeData(texts)
}

/** Below `Program Output is:` all is printed, `Before the call:` and words in a row too, until a sentence is closed (Q156747). */
function isPrinted(texts: readonly string[]): boolean {
  return !/[a-z]{2}[.?!]$/.test(texts.at(-1) ?? '') && !/^(?:NOTE|Q\d{5})/.test(texts[0] ?? '')
}

const titleOfAll = /^Program output is:$/i

function isTitleOfOutput(lead: string): boolean {
  return lead.length < 30 && (!lead.endsWith(':') || /\boutput(?: is)?:$/i.test(lead)) && promisesOutput(lead)
}

/** What is printed goes on until a chunk reads like sentences. */
function continuesOutput(texts: readonly string[]): boolean {
  return (
    !opensProse(texts[0] ?? '') && functionWordShare(texts.join(' ')) < 0.18 && !/[a-z]{2}:$/.test(texts.at(-1) ?? '')
  )
}

/** A log goes on with its parts, and with what is no sentence. */
function continuesLog(texts: readonly string[]): boolean {
  return opensLog(texts[0] ?? '') || isDumped(texts) || continuesOutput(texts)
}

/** A command at the margin, below a sentence that ends with a colon (Q173132). */
function isCommand(texts: readonly string[], context: Context): boolean {
  if (isOwnCommand(texts, context)) return true
  return (
    context.lead.endsWith(':') && texts.length <= 4 && !announcesError(context.lead) && texts.every(looksLikeCommand)
  )
}

/** A list below the first line: no dump, and told cheaply where lists nest in lists. */
const bullet = /^\s*[-*] /

/** One line of a listing: a row, or its head or foot. */
const listingLine = /^\s*(?:(?:Directory|Volume|Total) |\S{1,8} +(?:\S{1,3} +)?[\d<]|[\d,]+ (?:[Ff]ile|dir|bytes|Dir))/

/** Within an item commands may stand below a sentence without a colon (Q133349, Q158277); the head of the item is a title. */
function isOwnCommand(texts: readonly string[], context: Context): boolean {
  return (
    context.depth > 0 &&
    context.lead !== '' &&
    texts.length <= 6 &&
    texts.every((text) => commandSign.test(text) && !notCommand.test(text) && looksLikeCommand(text))
  )
}

/** A path, a placeholder, a switch, a file, a redirection. */
const commandSign = /^\s*\S+ .*[\\/<>*@]| -\w|\w\.\w/

/** Within an item a path or a setting may stand below a sentence without a colon, and is no sentence (Q274845, Q71993). */
function isOwnEntry(texts: readonly string[], context: Context): boolean {
  const text = texts[0] ?? ''
  return (
    context.depth > 0 &&
    context.lead !== '' &&
    !context.lead.endsWith(':') &&
    texts.length === 1 &&
    !announcesError(context.lead) &&
    (/^[A-Za-z][\w.]{2,40}=[^\s=]{1,80}$/.test(text) || drivePath.test(text))
  )
}

const drivePath = /^"?(?:<[\w -]{1,30}>|[A-Z]|%\w+%)(?::\\|:?\\\w)[^"?*|:]{2,100}[^".:\s]"?$/
const program = /^[^=]*\.(?:exe|com|bat|cmd)"?$/i
/** Words in a row, a row of dots. */
const notCommand = /(?:^| )[A-Za-z][a-z]+ [a-z]+ [a-z]+(?: |$)|\.{3}/

/** One of the first lines of code looks like code. */
const openingLines = 3

function isCode(texts: readonly string[], context: Context): boolean {
  // most paragraphs are done with here
  if (!texts.slice(0, openingLines).some((text) => codeWeight(text) === 1)) return false
  const text = statementText(texts)
  const score = codeScore(texts)
  if (functionWordShare(text) > 0.2 && score < 0.8) return false
  if (announcesError(context.lead))
    return score > 0.8 && (texts.length > 1 || (context.style === 'typed' && isOwnStatement(text)))
  const isPromised = announcesCode(context.heading) || (context.lead.endsWith(':') && announcesCode(context.lead))
  // the name of a section alone may be a title too
  if (texts.length === 1 && /^\[.*\]$/.test(text)) return false
  if (texts.length === 1) return score === 1 && !/[.:]$/.test(text) && (isPromised || isUnmistakable(text, context))
  if (context.style === 'typed') return score >= 0.5 || (isPromised && score > 0.1)
  if (score >= 0.3 && functionWordShare(text) < 0.1 && texts.some((line) => loneBracket.test(line)))
    return !/ [a-z]+:$/.test(texts[0] ?? '')
  if (isPromised && context.depth > 0) {
    // the arguments of a call, one a line, have no signs of their own (Q238030)
    const isDemanded = texts.length > 2 && promisesCode(context.lead) && functionWordShare(text) < 0.05
    return score >= (isDemanded ? 0.25 : 0.5)
  }
  if (context.depth > 0 && score === 1 && texts.some((line) => plainCode.test(line)) && functionWordShare(text) < 0.1)
    return true
  return texts.length > 2 ? score >= 0.7 : score >= 1 && /[;{}]|^\[/.test(text)
}

/** A bracket that has a line of its own is none of a sentence. */
const loneBracket = /^\s*(?:[{}()]|\};|\);|<%|%>)$/
/** An assignment, a call, a comment, a directive, what ends as statements of C do. */
const plainCode = / = |\w\(.*\)$|[\w)"];$|^\s*(?:'|\*|\/\/|#(?:include|define|if|pragma))/

/**
 * Within an item, one statement and more code below it, at its column or deeper (Q305471, Q288346); elsewhere a remark above a
 * program (Q35273).
 */
function isHeadOfCode(lines: readonly Line[], at: number, end: number, context: Context): boolean {
  if (end !== at + 1 || (context.depth === 0 && !mayRemark(lineAt(lines, at)))) return false
  const next = skipBlank(lines, end)
  if (context.depth === 0) {
    if (next - end > 1) return false
    return codeScore(sampleTexts(lines, next, chunkEnd(lines, next))) >= 0.5
  }
  if (next >= lines.length || next - end > 1 || lineAt(lines, next).indent < lineAt(lines, at).indent) return false
  if (codeWeight(lineAt(lines, at).text) < 1 || /[.:]$/.test(lineAt(lines, at).text)) return false
  const below = sampleTexts(lines, next, chunkEnd(lines, next))
  const isDeeper = lineAt(lines, next).indent > lineAt(lines, at).indent
  return codeScore(below) >= (isDeeper ? 0.5 : 0.8) && (isDeeper || below.length > 1)
}

function mayRemark({text}: Line): boolean {
  const first = text.trimStart().charCodeAt(0)
  return (first === 39 || first === 47 || first === 35) && remark.test(text)
}

/** An apostrophe that closes nothing, a directive of Basic, a remark of a makefile. */
const remark = /^\s*(?:' ?[A-Z][^']* [^']*|' ?\$[A-Z].*|\/\/ .*|# [A-Za-z*].*|#-{4}.*)$/

/** One line that can be nothing but code, whatever stands above it. */
function isUnmistakable(text: string, context: Context): boolean {
  if (context.style === 'typed')
    return /[;{}]$|^\s*(?:\/\*|\/\/|\.[a-z]+\b|\d+ [A-Z]+|' )/.test(text) || isOwnStatement(text)
  if (context.depth > 0 && context.lead !== '' && closedStatement.test(text) && functionWordShare(text) < 0.1)
    return true
  return context.depth > 0 ? itemStatement.test(text) : /[;{}]$|^#include|^(?:Dim|Private|Public|End) /.test(text)
}

/** A statement of C, a tag of HTML: below a sentence of the item, whose own first line may be a name and a semicolon (Q201540). */
const closedStatement = /^(?=.*[ (<>.])[\w:<*(].*[\w)"\]];$|^<[A-Za-z!%][^<> ]* [^<>]*>/

/** A query, a declaration, the member of an object that is set, a header (Q113672, Q305471, Q247359, Q243953). */
const itemStatement =
  /^(?:#include ?[<"].*|(?:SELECT|INSERT|DELETE|UPDATE) .*[*=(].*|(?:select|delete|insert|update) .*(?: (?:from|into|set) )\S.*|select \* from \w+|DEFINE CLASS \w.*|(?:FUNCTION|PROCEDURE) \w+|\w+(?:\.\w+)+ ?= ?\S+)$/

/** A chunk below code is code too unless it reads like sentences. */
function continues(texts: string[], context: Context): boolean {
  const text = texts.map((line) => withoutStrings(line.trim())).join(' ')
  const score = codeScore(texts)
  if (/^\s*(?:and|or|to)$/i.test(texts[0] ?? '')) return false
  if (score >= 0.5 || isSettings(texts)) return true
  if (looksLikeProse(text) || functionWordShare(text) > 0.18) return false
  return (
    score > (context.style === 'typed' ? 0.1 : 0.3) ||
    (context.style === 'typed' && texts.every((line) => line.length < 64) && /^\s/.test(texts[0] ?? ''))
  )
}

/** Below one line of code, `or` and another may follow: the sentence above announces both (Q240052). */
function keepLead(block: Block, at: number, lead: string, context: Context): Block {
  if (block.next === at + 1 && lead.endsWith(':')) context.lead = lead
  return block
}

/** Index after the code whose first chunk ends at `end`. */
function marginEnd(lines: readonly Line[], at: number, end: number, context: Context): number {
  return extend(
    lines,
    at,
    end,
    context,
    (more, from, to) => continues(more, context) || (context.depth > 0 && isBetweenCode(lines, from, to, more))
  )
}

function extend(
  lines: readonly Line[],
  _at: number,
  end: number,
  context: Context,
  accepts: (texts: string[], from: number, to: number) => boolean
): number {
  let last = end
  for (;;) {
    const next = skipBlank(lines, last)
    if (next >= lines.length || next - last > 3) return last
    if (context.depth === 0 && heading.read(lines, next, {...context, sequences: new Map()})) return last
    const stop = chunkEnd(lines, next)
    const texts = sampleTexts(lines, next, stop)
    if (!accepts(texts, next, stop)) return last
    last = stop
  }
}
