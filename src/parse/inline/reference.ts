import type {Phrase, Span} from './phrase.ts'
import {titleOf} from './reference-title.ts'

/**
 * Numbers of other articles: `Q150543` (Q241041), a bare number after "Knowledge Base article" (Q306460), and one glued to its
 * title at the start of a line (`Q70818BUG: No WM_SETFONT`, Q105508). File names, paths and switches that contain a number
 * are none (Q244599i.exe), nor is the table of numbers and their files (`Q86087 = Q86/0/87.txt`, Q141446).
 */
export const reference: Phrase = {
  name: 'reference',
  find(text) {
    const spans: Span[] = []
    if (text.includes('Q') || text.includes('q')) collect(text, numbers, spans)
    if (spans.length === 0 && namesBase(text)) collect(text, bareNumbers, spans)
    return spans
  }
}

/** A number is rarer than the name, and sooner looked for. */
function namesBase(text: string): boolean {
  if (!fiveDigits.test(text)) return false
  return text.includes('nowledge') || text.includes('KB') || text.includes('kb') || text.includes('NOWLEDGE')
}

const fiveDigits = /\d{5}/

function collect(text: string, pattern: RegExp, spans: Span[]): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const from = match.index
    const to = from + match[0].length
    const id = `Q${match[0].replace(/^Q/i, '')}`
    const title = titleOf(text, from, to)
    spans.push({
      from,
      to,
      make: (_value, position, inner) => ({type: 'kbReference', id, title, position, children: inner()})
    })
  }
}

/**
 * A number that stands for itself; in lower case only behind the word "article" or at the start of a line (Q281754, Q179796).
 * What follows may not make it a file name, a part of a path or of a longer word.
 */
const numbers =
  /(?<![A-Za-z0-9_\\/.+%-])(?:Q|(?<=(?:^|\n|\barticle )\s*)q)\d{5,6}(?![A-Za-z0-9_\\]|[-/][A-Za-z0-9]|\.(?:[a-z0-9]{2,4}|[A-Z]{3})\b| = Q)|(?<=(?:^|\n)["']?)Q\d{5,6}(?=\.?[A-Z][A-Za-z0-9]*[ :])/g
const bareNumbers =
  /(?<=(?<!Novell )\b(?:Knowledge Base|Knowledgebase|KB)(?: article)?(?: ID| number| no\.)?:? )\d{5,6}(?![A-Za-z0-9_\\/.,-]*\d)/gi
