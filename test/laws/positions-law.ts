import type {Nodes, Root} from 'mdast'
import type {Point, Position} from 'unist'

/** A node whose position does not hold what it must. */
export interface PositionViolation {
  /** 1-based line of the source. */
  line: number
  what: string
}

/**
 * Check the positions of a tree: the root's blocks, in order, cover the file, and between two of them stand only blank
 * lines, rules and the envelope; a child lies inside its parent, after its elder siblings; offset, line and column agree.
 */
export function positionViolations(tree: Root, source: string): PositionViolation[] {
  const lineStarts = startsOfLines(source)
  const violations: PositionViolation[] = []
  const report = (node: Nodes, what: string, line = node.position?.start.line ?? 0) =>
    violations.push({line, what: `${node.type} ${what}`})

  const visit = (node: Nodes): void => {
    const {position} = node
    if (!position) return void report(node, 'has no position')
    for (const point of [position.start, position.end]) {
      if (!isTrue(point, lineStarts)) report(node, `has line and column that its offset ${point.offset} has not`)
    }
    if (offset(position.start) > offset(position.end)) report(node, 'ends before it starts')
    if (!('children' in node)) return
    let previous: Nodes | undefined
    for (const child of node.children) {
      if (child.position && !isWithin(child.position, position)) report(child, `reaches out of its parent ${node.type}`)
      if (child.position && previous?.position && !isAfter(child.position, previous.position, position)) {
        report(child, `begins before the end of the ${previous.type} before it`)
      }
      visit(child)
      previous = child
    }
  }
  visit(tree)
  for (const gap of gapsOf(tree, source)) violations.push(gap)
  return violations
}

function startsOfLines(source: string): number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function offset(point: Point): number {
  return point.offset ?? Number.NaN
}

function isTrue(point: Point, lineStarts: readonly number[]): boolean {
  const start = lineStarts[point.line - 1]
  const next = lineStarts[point.line] ?? Number.POSITIVE_INFINITY
  return start !== undefined && start + point.column - 1 === point.offset && offset(point) < next
}

function isWithin(inner: Position, outer: Position): boolean {
  return offset(inner.start) >= offset(outer.start) && offset(inner.end) <= offset(outer.end)
}

/** What is not contiguous, such as a cell over several lines and all that is in it, has the position of its row. */
function isAfter(position: Position, previous: Position, parent: Position): boolean {
  return offset(position.start) >= offset(previous.end) || isSame(position, parent) || isSame(previous, parent)
}

function isSame(one: Position, other: Position): boolean {
  return one.start.offset === other.start.offset && one.end.offset === other.end.offset
}

/** What stands between two blocks of the root, and before the first and after the last, must be nothing that is said. */
function gapsOf(tree: Root, source: string): PositionViolation[] {
  const violations: PositionViolation[] = []
  let end = 0
  let line = 1
  for (const child of [...tree.children, undefined]) {
    const start = child?.position?.start.offset ?? source.length
    const lost = source
      .slice(end, start)
      .split('\n')
      .findIndex((text) => !isNothing(text))
    if (lost !== -1) {
      violations.push({line: line + lost, what: `no block covers \`${source.slice(end, start).split('\n')[lost]}\``})
    }
    end = child?.position?.end.offset ?? end
    line = child?.position?.end.line ?? line
  }
  return violations
}

/** A blank line, a rule, or a line of the envelope. */
function isNothing(line: string): boolean {
  const text = line.trim()
  return text === '' || /^[-=*_+~#. ]+$/.test(text) || /^\{% (?:raw|endraw) %\}$/.test(text)
}
