import {codeScore, codeWeight} from '../classify/code.ts'
import {announcesCode} from '../classify/lead.ts'
import {looksLikeProse} from '../classify/prose.ts'
import type {Line} from '../lines.ts'
import {type Context, chunkEnd, dedentEnd, lineAt, sampleTexts, skipBlank} from './construct.ts'

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
    if (isTableHead(texts)) return last
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

/** `/*` opens a comment of C: all up to the chunk in which it is closed is code, however much it reads like sentences (Q31521). */
export function commentEnd(lines: readonly Line[], at: number, end: number): number | null {
  if (!/^\s*\/\*/.test(lineAt(lines, at).text)) return null
  for (let next = at; next < Math.min(lines.length, at + longestComment); next++) {
    if (lineAt(lines, next).text.includes('*/')) return next < end ? end : chunkEnd(lines, next)
  }
  return null
}

const longestComment = 60
