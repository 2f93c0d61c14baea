import {markerSign, wordsOf} from './source-words.ts'

/** The words that a tree or a page says, in order. */
export interface SaidWords {
  /** Words, and the markers of list items, each after `markerSign`. */
  words: string[]
  /** For the first word of a table row, the index after its last: within a row the order is free. */
  rowEnds: Map<number, number>
}

/** Collects words from pieces of text; pieces of one sentence are glued, blocks are parted. */
export class WordCollector implements SaidWords {
  readonly words: string[] = []
  readonly rowEnds = new Map<number, number>()
  #text = ''

  add(text: string): void {
    this.#text += text
  }

  endBlock(): void {
    for (const word of wordsOf(this.#text)) this.words.push(word)
    this.#text = ''
  }

  addMarker(marker: string): void {
    this.endBlock()
    this.words.push(markerSign + marker)
  }

  /** Begin a table row; give the result to `endRow`. */
  startRow(): number {
    this.endBlock()
    return this.words.length
  }

  endRow(start: number): void {
    this.endBlock()
    if (this.words.length > start) this.rowEnds.set(start, this.words.length)
  }
}

/** What stands before an item: `•`, or the number or letter of an ordered list. */
export function markerOf(isOrdered: boolean, type: string | undefined, number: number): string {
  if (!isOrdered) return '•'
  if (type === 'a' || type === 'A') {
    const letter = String.fromCharCode(type.charCodeAt(0) + ((number - 1) % 26))
    return letter.repeat(1 + Math.floor((number - 1) / 26))
  }
  return type === 'i' ? roman(number) : type === 'I' ? roman(number).toUpperCase() : String(number)
}

function roman(number: number): string {
  const signs = [
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i']
  ] as const
  let left = number
  return signs
    .map(([value, sign]) => {
      const count = Math.floor(left / value)
      left -= count * value
      return sign.repeat(count)
    })
    .join('')
}
