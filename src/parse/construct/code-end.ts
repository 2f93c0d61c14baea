import {codeScore, codeWeight, withoutStrings} from '../classify/code.ts'
import {announcesCode} from '../classify/lead.ts'
import {functionWordShare, looksLikeProse} from '../classify/prose.ts'
import type {Line} from '../lines.ts'
import {type Context, chunkEnd, dedentEnd, lineAt, sampleTexts, skipBlank} from './construct.ts'
import {isRule} from './rule.ts'

/**
 * Index after the last line of the indented code at `at`, whose first chunk ends at `end`: code goes on over blank lines for as
 * long as what follows is indented and no prose and no table; in an item it may stand at its column.
 */
export function codeEnd(lines: readonly Line[], at: number, end: number, context: Context): number {
  let last = end
  const indent = lineAt(lines, at).indent
  const hasPromise = announcesCode(context.heading)
  for (;;) {
    const next = skipBlank(lines, last)
    if (next >= lines.length || next - last > 3) return last
    const first = lineAt(lines, next)
    const isBack = first.indent < 2 || first.indent < indent - 3
    if (isBack && context.depth === 0) return last
    const stop = isBack ? chunkEnd(lines, next) : dedentEnd(lines, next, chunkEnd(lines, next))
    const texts = sampleTexts(lines, next, stop)
    if (isTableHead(texts) || isTitle(texts)) return last
    if (isBetweenCode(lines, next, stop, texts)) {
      last = stop
      continue
    }
    const score = codeScore(texts)
    const prose = looksLikeProse(texts.map((line) => line.trim()).join(' '))
    if (/^\s*(?:Q\d{5,6} |NOTE:|\d+\. [A-Z]|[a-z]\. [A-Z])/.test(first.text) && score < 0.5) return last
    if ((prose && score < 0.3 && !isComment.test(first.text)) || /^\s*(?:and|or|to)$/i.test(first.text)) return last
    if (isBack && /[a-z]:$/.test(texts.at(-1) ?? '')) return last
    if (score < (isBack ? 0.5 : hasPromise || first.indent > indent ? -0.4 : 0)) return last
    last = stop
  }
}

const isComment = /^\s*(?:REM\b|'|\*|\/\/|;|&&)/

/** Titles with a gap between them, and a rule: below the syntax of a function stand its arguments (Q105010). */
function isTableHead(texts: readonly string[]): boolean {
  const [titles, rule] = texts
  return rule !== undefined && tableRule.test(rule) && gap.test(titles ?? '') && codeWeight(titles ?? '') <= 0
}

const tableRule = /^\s*-{5,}(?: +-{3,})*$/
const gap = /\w {2,}[A-Z(]/

/** `Config.sys`, and a rule of its length below it: the title of another listing (Q149985, Q98314). */
function isTitle(texts: readonly string[]): boolean {
  const [title = '', rule = ''] = texts
  return texts.length === 2 && isRule(rule) && Math.abs(title.trim().length - rule.trim().length) <= 2
}

/**
 * Lines that are no sentence, with a sign that titles have not, between two chunks of code: a call of a method without brackets,
 * the rest of a log line (Q221931, Q242401).
 */
export function isBetweenCode(lines: readonly Line[], at: number, end: number, texts: readonly string[]): boolean {
  if (end - at > longestInsert || !texts.some((text) => codeSign.test(text))) return false
  if (isTitle(texts)) return false
  if (notBetween.test(texts[0] ?? '') || /[.:]$/.test(texts.at(-1) ?? '')) return false
  const next = skipBlank(lines, end)
  const below = lines[next]
  if (!below || next - end > 2 || below.indent < lineAt(lines, at).indent - 3) return false
  const text = texts.map((line) => withoutStrings(line.trim())).join(' ')
  if (looksLikeProse(text) || functionWordShare(text) >= 0.2) return false
  return codeScore(sampleTexts(lines, next, chunkEnd(lines, next))) >= 0.6
}

const longestInsert = 6
const codeSign = /[="{}[\]%$&_;|\\]|\w\(|\w\.[A-Za-z]/
/** Items, references, notes. */
const notBetween =
  /^\s*(?:[-*o] |\(?(?:\d+|[A-Za-z])[.)](?:\s|$)|Q\d{5}|NOTE|WARNING|[A-Z][a-z]+ \d+:|\(|"|(?:and|or|to|with)\b)|:\/\//

/** `/*` opens a comment of C: all up to the chunk in which it is closed is code, however much it reads like sentences (Q31521). */
export function commentEnd(lines: readonly Line[], at: number, end: number): number | null {
  if (!/^\s*\/\*/.test(lineAt(lines, at).text)) return null
  for (let next = at; next < Math.min(lines.length, at + longestComment); next++) {
    if (lineAt(lines, next).text.includes('*/')) return next < end ? end : chunkEnd(lines, next)
  }
  return null
}

const longestComment = 60
