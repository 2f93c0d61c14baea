import {type Line, pointAt} from '../lines.ts'
import {type Construct, chunkEnd, lineAt} from './construct.ts'

/** `Additional query words: c2 security_patch` (Q241041), above the foot; may wrap, and an older one may stand above it (Q118359). */
export const queryWords: Construct = {
  name: 'query-words',
  starts: (line, context) => context.depth === 0 && label.test(line.text),
  read(lines, at) {
    const first = lineAt(lines, at)
    const match = label.exec(first.text)
    if (!match) return null
    const next = chunkEnd(lines, at)
    const words = [first.text.slice(match[0].length), ...lines.slice(at + 1, next).map((line: Line) => line.text)]
    const last = lineAt(lines, next - 1)
    return {
      nodes: [
        {
          type: 'kbQueryWords',
          label: (match[1] ?? '').trim(),
          value: words.join(' ').replace(/\s+/g, ' ').trim(),
          position: {start: pointAt(first, 0), end: pointAt(last, last.text.length)}
        }
      ],
      next
    }
  }
}

/** Also in the singular, without its colon, or behind the old categories (Q42667, Q112278, Q74716). */
const label =
  /^((?:KBCategory: [^:]*KBSubcategory: [^:]*)?Additional (?:query|reference) word(?:s|\(s\))?)(?: ?: ?|(?= ?$)|(?= \d))/i
