import {codeScore} from '../classify/code.ts'
import {announcesCode} from '../classify/lead.ts'
import {type Line, leading} from '../lines.ts'
import {type Construct, chunkEnd, lineAt, sampleTexts, skipBlank} from './construct.ts'
import {codeBlock} from './literal-block.ts'

/**
 * Remarks of FORTRAN or of a makefile, apart from the lines that they speak of (Q125056, Q149128, Q46354):
 *
 * ```text
 *   C Compile options needed: none          # Build options required: None
 *
 *         real*8 x                          ObjDir = c:\obj
 * ```
 */
export const remarks: Construct = {
  name: 'remarks',
  starts(line, context) {
    const initial = line.text.charCodeAt(leading(line.text))
    if (initial === 67) return fortran.test(line.text) && mayBeFortran(line, context.heading)
    return (initial === 33 || initial === 35) && remark.test(line.text)
  },
  read(lines, at, context) {
    const sign = lineAt(lines, at).text.trimStart().charAt(0)
    let end = at + 1
    while (end < lines.length && end - at < longest && lineAt(lines, end).text.trimStart().startsWith(`${sign} `)) end++
    const next = skipBlank(lines, end)
    if (
      next >= lines.length ||
      next - end > 1 ||
      (sign === '#' && next === end) ||
      lineAt(lines, next).indent < lineAt(lines, at).indent
    )
      return null
    const below = sampleTexts(lines, next, chunkEnd(lines, next))
    if (codeScore(below) < 0.4 || (sign === '#' && below.length < 2)) return null
    return codeBlock(lines, at, end, context)
  }
}

const longest = 12
const remark = /^\s*(?:[#!] \S|#{4,}\w)/
/** A letter alone, and a remark: `C Compile options needed: none`. */
const fortran = /^\s*C {1,4}[A-Za-z]/

/** In running text the letter is the name of a language. */
function mayBeFortran(line: Line, heading: string): boolean {
  return line.indent >= 2 || announcesCode(heading)
}
