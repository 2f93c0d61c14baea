import {type Block, lineIndex} from './block.ts'
import type {Path} from './path.ts'

/**
 * Keys printed as a tree, one name a line, each deeper than the one that holds it (Q149802, Q195473).
 *
 * ```text
 * HKEY_CURRENT_USER                 a name at the same depth as one before it begins a branch of its own;
 *   Software                        a line that holds data is a value and ends the branch
 *     ODBC
 *       ODBC.INI
 *         Timeout = 5
 * ```
 *
 * `path` ends its line; the result is the paths of the leaves, the first in place of `path`.
 */
export function readTree(block: Block, path: Path): Path[] {
  const start = lineIndex(block, path.to)
  const root = block.lines[start]
  if (!path.isAlone || !root || !/^(?: on (?:the )?local machine)?[\s\\:.]*$/i.test(root.text.slice(path.to - root.at)))
    return [path]
  const open = [{indent: root.indent, segments: path.segments}]
  const leaves: Path[] = []
  let grows = false
  for (let index = start + 1; index < block.lines.length; index++) {
    const line = block.lines[index]
    if (!line || line.indent <= root.indent || !name.test(line.text)) break
    // a list of whole paths, their ends wrapped (Q177766)
    if (startsWithHive.test(line.text)) return [path]
    while (open.length > 1 && (open.at(-1)?.indent ?? 0) >= line.indent) open.pop()
    const above = open.at(-1)
    const segments = [...(above?.segments ?? []), ...namesOf(line.text)]
    const leaf: Path = {...path, from: line.at, to: line.at + line.text.length, segments}
    if (grows && line.indent > (block.lines[index - 1]?.indent ?? 0)) leaves.pop()
    leaves.push(leaf)
    open.push({indent: line.indent, segments})
    grows = true
  }
  if (leaves.length === 0 || (leaves.length === 1 && (leaves[0]?.segments.length ?? 0) < 2)) return [path]
  const [first, ...others] = leaves
  return first ? [{...first, from: path.from}, ...others] : [path]
}

/**
 * Keys beside one another, each on a line of its own below the one that holds them, at one depth (Q139150, Q176566).
 *
 * A path may also go on so, a name a line; then what stands before the lines is no more than its beginning.
 */
export function readSiblings(block: Block, path: Path): Path[] | null {
  if (!path.isAlone) return null
  const start = lineIndex(block, path.from)
  const end = lineIndex(block, path.to - 1)
  const depth = block.lines[end]?.indent
  let first = end + 1
  while (
    first - 1 > start &&
    block.lines[first - 1]?.indent === depth &&
    sibling.test(block.lines[first - 1]?.text ?? '')
  )
    first--
  const lines = block.lines.slice(first, end + 1)
  const parent = path.segments.slice(0, -lines.length)
  if (lines.length < 2 || parent.length < shortestParent) return null
  return lines.map((line, index) => ({
    ...path,
    from: index === 0 ? path.from : line.at,
    to: line.at + line.text.length,
    segments: [...parent, path.segments[parent.length + index] ?? '']
  }))
}

/** A placeholder stands between two names of one path. */
const sibling = /^\\[^\\<>]+$/
const shortestParent = 3

const startsWithHive = /^\\*HK(?:EY_|LM|CU|CR|U)/

const name = /^\\?[\w<{%*@.][\w<>{}%*@.+() -]*(?:\\[\w<>{}%*@.+() -]+)*[\\:]? ?$/

function namesOf(text: string): string[] {
  return text
    .replace(/[:\s]+$/, '')
    .split('\\')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
