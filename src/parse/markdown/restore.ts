import type {Nodes, Root} from 'mdast'
import type {Point} from 'unist'
import {type Content, pointIn} from './content.ts'
import {type Cut, cutSigns} from './limit.ts'

/**
 * Put back what was cut out before parsing, and give every node its place in the file.
 *
 * A cut reaches to the end of its last line, so what ends behind its sign ends there.
 */
export function restore(tree: Root, cuts: readonly Cut[], content: Content): void {
  const cutAt = new Map(cuts.map((cut) => [cut.line, cut]))
  const place = (point: Point): void => {
    const cut = cutAt.get(point.line)
    const isBehind = cut !== undefined && point.column - 1 > cut.column
    Object.assign(point, isBehind ? endOf(cut, content) : pointIn(content, point.line - 1, point.column - 1))
  }
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.position) {
      place(node.position.start)
      place(node.position.end)
    }
    if (cuts.length > 0) restoreTexts(node, cuts)
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
}

function endOf(cut: Cut, content: Content): Point {
  const index = cut.line - 1 + cut.lines.length - 1
  return pointIn(content, index, content.lines[index]?.length ?? 0)
}

/** Signs may stand in any text of a node: a value, an address, a description. */
function restoreTexts(node: Nodes, cuts: readonly Cut[]): void {
  for (const [key, value] of Object.entries(node)) {
    if (key === 'type' || typeof value !== 'string' || !value.includes('\uFDD0')) continue
    const restored = value.replace(cutSigns, (sign, index: string) => cuts[Number(index)]?.lines.join('\n') ?? sign)
    Object.assign(node, {[key]: restored})
  }
}
