/** A stretch of words within an element. */
export interface TextPlace {
  /** Index of the first word, and of the one after the last. */
  start: number
  end: number
  isSelected: boolean
}

interface Word {
  text: string
  node: Text
  offset: number
}

/** Words that are looked for together; fewer when so many are not found. */
const contextLengths = [12, 6, 3, 1]

/** The selected words of an element, else the first ones below the top of the window; null when there are none. */
export function placeOf(element: HTMLElement): TextPlace | null {
  const words = wordsOf(element)
  const selection = getSelection()
  if (selection && !selection.isCollapsed && selection.rangeCount > 0) {
    const range = selection.getRangeAt(0)
    if (element.contains(range.commonAncestorContainer)) {
      const inside = words.flatMap(({node, offset}, index) => (range.comparePoint(node, offset) === 0 ? [index] : []))
      const [start] = inside
      const last = inside.at(-1)
      if (start !== undefined && last !== undefined) return {start, end: last + 1, isSelected: true}
    }
  }
  if (element.getBoundingClientRect().top > 0) return null
  const visible = words.findIndex(
    ({node, offset}) => rangeOf(node, offset, node, offset + 1).getBoundingClientRect().top >= 0
  )
  return visible === -1 ? null : {start: visible, end: visible + 1, isSelected: false}
}

/**
 * The same words in the other text. Both hold the same words in the same order but for their marks, so the words from
 * the start of the place are looked for, and the find nearest to the same share of the text is taken.
 */
export function counterpart(place: TextPlace, from: HTMLElement, to: HTMLElement): Range | null {
  const source = wordsOf(from)
  const target = wordsOf(to)
  const share = place.start / source.length
  for (const length of contextLengths) {
    const context = source.slice(place.start, place.start + length).map(({text}) => text)
    const finds = target.flatMap((_, index) =>
      context.every((text, step) => target[index + step]?.text === text) ? [index] : []
    )
    if (finds.length === 0) continue
    const nearest = finds.reduce((a, b) =>
      Math.abs(a / target.length - share) <= Math.abs(b / target.length - share) ? a : b
    )
    const first = target[nearest]
    const lastText = source[place.end - 1]?.text
    let end = nearest
    for (let index = nearest; index < Math.min(target.length, nearest + (place.end - place.start) * 2); index++) {
      if (target[index]?.text === lastText && index - nearest <= place.end - place.start + 8) end = index
      if (index - nearest >= place.end - place.start - 1 && end > nearest) break
    }
    const last = target[end]
    if (first && last) return rangeOf(first.node, first.offset, last.node, last.offset + last.text.length)
  }
  return null
}

/** Bring a stretch of text into view, selected when the reader had selected it. */
export function selectPlace(range: Range, isSelected: boolean): void {
  const {top} = range.getBoundingClientRect()
  scrollTo({top: scrollY + top - (isSelected ? innerHeight / 3 : 16), behavior: 'instant'})
  const selection = getSelection()
  selection?.removeAllRanges()
  if (isSelected) selection?.addRange(range)
}

function wordsOf(element: HTMLElement): Word[] {
  const words: Word[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const {0: text, index} of (node as Text).data.matchAll(/[\p{L}\p{N}]+/gu)) {
      words.push({text, node: node as Text, offset: index})
    }
  }
  return words
}

function rangeOf(start: Text, startOffset: number, end: Text, endOffset: number): Range {
  const range = document.createRange()
  range.setStart(start, startOffset)
  range.setEnd(end, endOffset)
  return range
}
