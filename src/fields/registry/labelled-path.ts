import type {Block} from './block.ts'
import type {Mention} from './mention.ts'

/** `Key: Tcpip\\Parameters` goes on from a path of the text, or ends as one does (Q140552, Q142641). */
export function addLabelled(blocks: readonly Block[], mentions: Mention[]): boolean {
  const known = [...mentions]
  blocks.forEach(({text}, block) => {
    if (!text.includes('\\') || !/key ?:/i.test(text)) return
    for (const match of text.matchAll(labelledPath)) {
      const path = match[1] ?? ''
      const from = match.index + match[0].lastIndexOf(path)
      const to = from + path.length
      if (mentions.some((one) => one.block === block && one.from < to && one.to > from)) continue
      const names = path.split('\\')
      const whole = known.flatMap((one) => {
        const segments = joinedTo(one.segments, names)
        return segments ? [{hives: one.hives, segments}] : []
      })[0]
      if (whole) mentions.push({block, from, to, ...whole, isAlone: true, isRelative: true})
    }
  })
  return mentions.length > known.length
}

/** The path of that name in a printed one, or below it where services are. */
function joinedTo(printed: readonly string[], names: readonly string[]): string[] | null {
  const at = printed.findIndex((_, index) =>
    names.every((name, offset) => printed[index + offset]?.toLowerCase() === name.toLowerCase())
  )
  if (at > 0) return printed.slice(0, at + names.length)
  return /^services$/i.test(printed.at(-1) ?? '') ? [...printed, ...names] : null
}

const labelledPath = /(?:^|\n)[ \t]*(?:sub)?key ?:[ \t]*(\w+(?:\\[\w<>()]+)+)\\?(?=[ \t]*(?:\n|$|<BR))/gi
