import {positionOf} from '../lines.ts'
import {type Construct, lineAt} from './construct.ts'

/** `-or-` or `-and-` alone on a line, between blocks or list items (Q138987, Q185591). */
export const separator: Construct = {
  name: 'separator',
  starts: (line) => line.text.length < 40 && separatorLine.test(line.text),
  read(lines, at) {
    const line = lineAt(lines, at)
    const relation = separatorLine.exec(line.text)?.[1]?.toLowerCase() as 'or' | 'and' | 'and/or'
    return {
      nodes: [{type: 'kbSeparator', relation, value: line.text.trim(), position: positionOf(line, line)}],
      next: at + 1
    }
  }
}

/** Not `or` alone: that is prose unless blank lines and examples stand around it. */
export const separatorLine = /^\s*-+\s?(and\/or|or|and)\s?-+\s*:?$/i
