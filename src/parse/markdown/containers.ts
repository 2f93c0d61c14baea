/** What one line does to the quotations and list items that are open. */
export interface LineNesting {
  /** Containers open after it. */
  depth: number
  /** Containers that it goes on with. */
  matched: number
  /** Containers that it begins. */
  opened: number
  /** Index in the line at which a container deeper than the limit would begin, or -1. */
  tooDeepAt: number
  /** Nothing but markers and blanks. */
  isBlank: boolean
  /** A line of a code block: nothing in it opens anything. */
  isCode: boolean
}

/** The beginning of a fenced code block: its sign, how often, and the containers around it. */
interface Fence {
  sign: string
  length: number
  depth: number
}

const nothing = {opened: [], tooDeepAt: -1}

type Container = {type: 'quote'} | {type: 'item'; width: number; marker: string}

/**
 * Follows which block quotations and list items are open from line to line, by CommonMark's rules.
 *
 * ```text
 * > - one        opens a quotation and an item
 * >   - two      goes on with both, opens an item
 * three          goes on with the paragraph, all stay open
 * ```
 *
 * remark-parse takes quadratic time for nesting, so this is asked before it.
 */
export class Containers {
  readonly #limit: number
  #open: Container[] = []
  /** Whether the line before may go on, without markers, on the next one. */
  #wasParagraph = false
  #wasBlank = true
  #wasIndentedCode = false
  #fence: Fence | null = null

  constructor(limit: number) {
    this.#limit = limit
  }

  read(line: string): LineNesting {
    const cursor = new Cursor(line)
    const matched = this.#match(cursor)
    const isBlank = cursor.isAtEnd()
    const isCode = this.#readFence(cursor, matched, isBlank) || this.#readIndentedCode(cursor, isBlank)
    const {opened, tooDeepAt} = isBlank || isCode ? nothing : this.#startAll(cursor, matched)
    const isLazy = !isBlank && !isCode && opened.length === 0 && this.#wasParagraph
    if (!isLazy) this.#open = [...this.#open.slice(0, matched), ...opened]
    if (!isBlank && !isCode) this.#fence = cursor.fence(this.#open.length)
    this.#wasBlank = isBlank
    this.#wasParagraph = !isBlank && !isCode && !this.#fence
    return {depth: this.#open.length, matched, opened: opened.length, tooDeepAt, isBlank, isCode}
  }

  /** Is the line one of a fenced code block? Its end, and the end of a container around it, close it. */
  #readFence(cursor: Cursor, matched: number, isBlank: boolean): boolean {
    const fence = this.#fence
    if (!fence) return false
    const isInside = matched >= fence.depth || isBlank
    if (!isInside || cursor.closes(fence)) this.#fence = null
    return isInside
  }

  /** An indented code block begins after a blank line: elsewhere such a line goes on with a paragraph. */
  #readIndentedCode(cursor: Cursor, isBlank: boolean): boolean {
    if (isBlank) return false
    this.#wasIndentedCode = cursor.indent() > 3 && (this.#wasBlank || this.#wasIndentedCode)
    return this.#wasIndentedCode
  }

  /** Step over the markers of the containers that begin on the line. */
  #startAll(cursor: Cursor, matched: number): {opened: Container[]; tooDeepAt: number} {
    const opened: Container[] = []
    for (let next = this.#start(cursor, matched, opened); next; next = this.#start(cursor, matched, opened)) {
      if (matched + opened.length === this.#limit) return {opened, tooDeepAt: next.at}
      opened.push(next.container)
    }
    return {opened, tooDeepAt: -1}
  }

  /** Step over what continues the open containers; how many it continues. */
  #match(cursor: Cursor): number {
    let matched = 0
    for (const container of this.#open) {
      if (container.type === 'quote' ? !cursor.takeQuote() : !cursor.takeIndent(container.width)) break
      matched += 1
    }
    return matched
  }

  /** The container that begins at the cursor, which steps over its marker. */
  #start(cursor: Cursor, matched: number, opened: readonly Container[]): {container: Container; at: number} | null {
    const at = cursor.at
    if (cursor.isThematicBreak() || cursor.indent() > 3) return null
    if (cursor.takeQuote()) return {container: {type: 'quote'}, at}
    const closing = opened.length === 0 ? this.#open[matched] : undefined
    const mayInterrupt = opened.length > 0 || this.#wasBlank || closing?.type === 'item'
    const item = cursor.takeItem(mayInterrupt)
    return item && {container: {type: 'item', ...item}, at}
  }
}

/** A place in a line, tabs counted to the next multiple of four. */
class Cursor {
  at = 0
  #column = 0
  readonly #line: string

  constructor(line: string) {
    this.#line = line
  }

  isAtEnd(): boolean {
    return /^\s*$/.test(this.#line.slice(this.at))
  }

  /** Columns of blanks from here. */
  indent(): number {
    let column = this.#column
    for (let at = this.at; at < this.#line.length; at++) {
      if (this.#line[at] === ' ') column += 1
      else if (this.#line[at] === '\t') column += 4 - (column % 4)
      else break
    }
    return column - this.#column
  }

  isThematicBreak(): boolean {
    return /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(this.#line.slice(this.at))
  }

  /** The fence that begins here, or null. */
  fence(depth: number): Fence | null {
    const match = this.indent() > 3 ? null : /^[ \t]*(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(this.#line.slice(this.at))
    const signs = match?.[1] ?? match?.[2]
    return signs === undefined ? null : {sign: signs[0] as string, length: signs.length, depth}
  }

  closes({sign, length}: Fence): boolean {
    const rest = this.#line.slice(this.at).trim()
    return this.indent() < 4 && rest.length >= length && rest === sign.repeat(rest.length)
  }

  takeQuote(): boolean {
    const indent = this.indent()
    if (indent > 3 || !this.#line.startsWith('>', this.#skipped(indent))) return false
    this.#step(indent + 1)
    if (this.indent() > 0) this.#step(1)
    return true
  }

  /** Step over so many columns of blanks; a blank rest has any number of them. */
  takeIndent(width: number): boolean {
    if (this.isAtEnd()) return true
    if (this.indent() < width) return false
    this.#step(width)
    return true
  }

  takeItem(mayInterrupt: boolean): {width: number; marker: string} | null {
    const indent = this.indent()
    const rest = this.#line.slice(this.#skipped(indent))
    const match = /^(?:[-*+]|(\d{1,9})([.)]))(?=[ \t]|$)/.exec(rest)
    if (!match) return null
    const isEmpty = /^\s*$/.test(rest.slice(match[0].length))
    if (!mayInterrupt && (isEmpty || (match[1] !== undefined && Number(match[1]) !== 1))) return null
    this.#step(indent + match[0].length)
    const blanks = this.indent()
    const gap = isEmpty || blanks > 4 ? 1 : blanks
    if (!isEmpty) this.#step(gap)
    return {width: indent + match[0].length + gap, marker: match[2] ?? match[0]}
  }

  /** Index after so many columns of blanks. */
  #skipped(columns: number): number {
    const {at} = this
    const column = this.#column
    this.#step(columns)
    const index = this.at
    this.at = at
    this.#column = column
    return index
  }

  #step(columns: number): void {
    const end = this.#column + columns
    while (this.#column < end && this.at < this.#line.length) {
      this.#column += this.#line[this.at] === '\t' ? 4 - (this.#column % 4) : 1
      this.at += 1
    }
  }
}
