import {Containers, type LineNesting} from './containers.ts'

/** Why something is kept as text. */
export type LimitReason = 'nesting' | 'size'

/** Text that remark-parse does not get to see: the end of a line, and lines that follow it. */
export interface Cut {
  /** 1-based line within the content. */
  line: number
  /** 0-based column at which it begins. */
  column: number
  lines: string[]
  reason: LimitReason
}

/** Markdown that remark-parse reads in bounded time, and what was taken out of it. */
export interface Limited {
  /** The content, its lines at their places, each cut replaced by its sign. */
  text: string
  cuts: readonly Cut[]
  /** Number of lines at the beginning that `text` holds; the others are beyond what is read. */
  lineCount: number
}

/** Containers nested deeper than this are kept as text: no article has ten levels, and every printer of trees recurses. */
export const nestingLimit = 100

/** The sign of a cut in the text: its number between two characters that Unicode keeps for such inner use. */
export function cutSign(index: number): string {
  return `\uFDD0${index}\uFDD1`
}

/** Every sign of a cut; the group is the cut's number. */
export const cutSigns = /\uFDD0(\d+)\uFDD1/g

/**
 * Bound the time that remark-parse takes for a content.
 *
 * It takes quadratic time for nested containers, for delimiters of one paragraph and for lines of one paragraph, and
 * about 0.1 ms for each list item. An article of ordinary size, up to 400 KB of prose or 2,500 rows, is below every limit.
 */
export function limitMarkdown(lines: readonly string[]): Limited {
  const containers = new Containers(nestingLimit)
  const run = new Run()
  const cuts: Cut[] = []
  const kept: string[] = []
  let cost = 0
  let open: Cut | null = null
  for (const [index, line] of lines.entries()) {
    const visible = line.length > lineLength ? line.slice(0, lineLength) : line
    // With a sign behind it, a line is no thematic break.
    const nesting = containers.read(visible === line ? line : `${visible}x`)
    if (nesting.isBlank || nesting.isCode || nesting.opened > 0) run.start()
    const signs = nesting.isBlank || nesting.isCode ? noSigns : run.add(visible)
    cost += costOf(visible.length, nesting, signs)
    if (cost > budget) break
    if (!run.isOver()) open = null
    if (open) {
      open.lines.push(line)
      kept.push('')
      continue
    }
    const column = run.isOver() ? 0 : nesting.tooDeepAt >= 0 ? nesting.tooDeepAt : visible.length
    if (column === line.length) {
      kept.push(line)
      continue
    }
    const reason = run.isOver() || nesting.tooDeepAt < 0 ? 'size' : 'nesting'
    const cut: Cut = {line: index + 1, column, lines: [line.slice(column)], reason}
    if (run.isOver()) open = cut
    kept.push(line.slice(0, column) + cutSign(cuts.length))
    cuts.push(cut)
  }
  return {text: kept.join('\n'), cuts, lineCount: kept.length}
}

/** The longest line that is read to its end. */
const lineLength = 32_768
/** The most lines and delimiters that one paragraph may have. */
const runLines = 1000
const runDelimiters = 500
/** Microseconds that remark-parse may take, by the estimate below; twice that on a slow machine. */
const budget = 800_000

/** Estimated microseconds for one line, measured on lists, tables, prose and nested quotations. */
function costOf(length: number, nesting: LineNesting, {delimiters, pipes}: Signs): number {
  const containers = 25 * nesting.matched + nesting.opened * (100 + 60 * nesting.depth)
  return length + 40 + containers + 30 * (delimiters + pipes)
}

/** Counts lines and delimiters of consecutive lines that may be one paragraph. */
class Run {
  #lines = 0
  #delimiters = 0
  #pipes = 0
  #isTable = false

  start(): void {
    this.#lines = 0
    this.#delimiters = 0
    this.#isTable = false
  }

  add(line: string): Signs {
    const {delimiters, pipes} = countSigns(line)
    if (this.#lines === 1 && pipes > 0 && pipes === this.#pipes && delimiterRow.test(line)) this.#isTable = true
    // The cells of a table are read one by one: what stands in its other rows costs nothing.
    if (this.#isTable) {
      this.#lines = 0
      this.#delimiters = 0
    }
    this.#lines += 1
    this.#delimiters += delimiters
    this.#pipes = pipes
    return {delimiters, pipes}
  }

  isOver(): boolean {
    return this.#lines > runLines || this.#delimiters > runDelimiters
  }
}

/** How many characters of a line may open or close something, and how many may part cells. */
interface Signs {
  delimiters: number
  pipes: number
}

const noSigns: Signs = {delimiters: 0, pipes: 0}

const delimiterRow = /^[\s>|:-]*-[\s>|:-]*$/

function countSigns(line: string): Signs {
  let delimiters = 0
  let pipes = 0
  for (let at = 0; at < line.length; at++) {
    const character = line[at] as string
    if (character === '|') pipes += line[at - 1] === '\\' ? 0 : 1
    else if (delimiterSigns.has(character)) delimiters += 1
  }
  return {delimiters, pipes}
}

const delimiterSigns: ReadonlySet<string> = new Set('*_[]!~`<')
