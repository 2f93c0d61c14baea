import type {Line} from '../lines.ts'
import {chunkEnd, dedentEnd, lineAt, sampleTexts, skipBlank} from './construct.ts'

/** Where a block ends that goes on over single blank lines while what follows, at its column or further in, is accepted. */
export function extend(lines: readonly Line[], at: number, end: number, accepts: (texts: string[]) => boolean): number {
  let last = end
  const indent = lineAt(lines, at).indent
  for (;;) {
    const next = skipBlank(lines, last)
    const first = lines[next]
    if (!first || next - last > 1 || first.indent < Math.min(2, indent)) return last
    const stop = dedentEnd(lines, next, chunkEnd(lines, next))
    if (stop === next || !accepts(sampleTexts(lines, next, stop))) return last
    last = stop
  }
}
