import type {Block} from './block.ts'

/** A sentence of a block; its paths are masked by `⟦···⟧` of the same length, so that no full stop or word in them counts. */
export interface Sentence {
  text: string
  /** Offset in the block. */
  at: number
}

/** The text of a block with its paths masked, line ends kept. */
export function maskPaths(
  block: Block,
  paths: readonly {from: number; to: number; segments: readonly string[]}[]
): string {
  if (paths.length === 0) return block.text
  let masked = ''
  let last = 0
  for (const {from, to, segments} of paths) {
    if (segments.length === 0 || from < last || to - from < 2) continue
    masked += `${block.text.slice(last, from)}⟦${'·'.repeat(to - from - 2)}⟧`
    last = to
  }
  return masked + block.text.slice(last)
}

/** Cut masked text into sentences. A full stop within a version, a name or an abbreviation ends none. */
export function sentencesOf(text: string): Sentence[] {
  const masked = text.replaceAll('\n', ' ').replace(aside, (remark) => ' '.repeat(remark.length))
  const sentences: Sentence[] = []
  let at = 0
  ends.lastIndex = 0
  for (let match = ends.exec(masked); match; match = ends.exec(masked)) {
    const end = match.index + match[0].length
    if (abbreviation.test(masked.slice(Math.max(0, match.index - 6), match.index + 1))) continue
    sentences.push({text: masked.slice(at, end), at})
    at = end
  }
  if (at < masked.length) sentences.push({text: masked.slice(at), at})
  return sentences
}

/** How to type what stands before it: `the "ProtectionMode" (without the quotation marks) value` (Q222159). */
const aside = /\(without (?:the )?quot[^()]{1,20}\)(?= (?:value|entry|parameter|key|string))/gi

const ends = /[.!?]["')\]]* {1,3}(?=["'(]?[A-Z0-9⟦<])/g
const abbreviation = /\b(?:e\.g|i\.e|etc|vs|Inc|Corp|No|fig)\.$/i
