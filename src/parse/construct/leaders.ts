import {type Construct, chunkEnd, sampleTexts} from './construct.ts'
import {extend} from './extend.ts'
import {preformatted} from './literal-block.ts'

/**
 * Names and values with a row of dots between them, kept as they stand (Q77635, Q257558).
 *
 * ```text
 * LIM/EMS version..................4.0
 * Total expanded memory pages.......40
 * ```
 */
export const leaders: Construct = {
  name: 'leaders',
  starts: (line) => line.text.includes('...') && leader.test(line.text),
  read(lines, at, context) {
    const end = chunkEnd(lines, at)
    if (!areLeaders(sampleTexts(lines, at, end))) return null
    return preformatted(lines, at, extend(lines, at, end, areLeaders), 'output', context)
  }
}

const leader = /\w[)?:]*\.{3,} {0,3}[^\s.][^.]{0,60}(?:\.\d[^.]*)?$/
const longLeader = /\.{5}/

/** Nearly all of them have dots, and some of them many: what a program prints ends its lines with three. */
function areLeaders(texts: readonly string[]): boolean {
  const count = texts.filter((text) => leader.test(text)).length
  return count >= fewest && count / texts.length >= 0.7 && texts.some((text) => longLeader.test(text))
}

const fewest = 2
