import type {PhrasingContent, Text} from 'mdast'
import type {Position} from 'unist'
import {fileName} from './file-name.ts'
import {keys} from './keys.ts'
import {link} from './link.ts'
import {markup} from './markup.ts'
import type {Phrase, Span} from './phrase.ts'
import {reference} from './reference.ts'
import {registryPath} from './registry-path.ts'

/** The inline things, in order of rank: where two overlap, the one that stands first here wins. */
export const phrases: readonly Phrase[] = [link, markup, registryPath, reference, fileName, keys]

/** Where a character of a block's text stands in the source. */
export type Locate = (from: number, to: number) => Position

/**
 * Turn the text of a block, wraps undone, into phrasing content.
 *
 * *Shape*: `See Q150543 and Netbt.sys` → text, kbReference, text, kbFileName. Every character of the text is in one node.
 */
export function parseInline(text: string, locate: Locate): PhrasingContent[] {
  const spans = findSpans(text)
  if (spans.length === 0) return text === '' ? [] : [textNode(text, 0, text.length, locate)]
  const nodes: PhrasingContent[] = []
  let last = 0
  for (const span of spans) {
    if (span.from > last) nodes.push(textNode(text, last, span.from, locate))
    nodes.push(
      span.make(text.slice(span.from, span.to), locate(span.from, span.to), () => [
        textNode(text, span.from, span.to, locate)
      ])
    )
    last = span.to
  }
  if (last < text.length) nodes.push(textNode(text, last, text.length, locate))
  return nodes
}

/** All spans in order, none overlapping another. */
function findSpans(text: string): Span[] {
  let kept: Span[] = []
  for (const phrase of phrases) {
    const found = phrase.find(text)
    if (found.length > 0) kept = kept.length === 0 ? found : merge(kept, found)
  }
  return kept
}

/** Two ordered lists in one; of `found`, only what does not touch anything in `kept`. */
function merge(kept: Span[], found: Span[]): Span[] {
  const merged: Span[] = []
  let at = 0
  for (const span of found) {
    while (at < kept.length && (kept[at] as Span).to <= span.from) merged.push(kept[at++] as Span)
    const next = kept[at]
    if (!next || next.from >= span.to) merged.push(span)
  }
  while (at < kept.length) merged.push(kept[at++] as Span)
  return merged
}

function textNode(text: string, from: number, to: number, locate: Locate): Text {
  return {type: 'text', value: text.slice(from, to), position: locate(from, to)}
}
