import type {Heading} from 'mdast'

/**
 * Find the level of each heading on a page whose title is the first-level heading.
 *
 * *Shape*: depths `2 3 3 2` give levels `2 3 3 2`; depths `3 3`, of an article whose only headings are subheadings, give
 * `2 2`. A page never skips a level: a reader who steps from heading to heading would look for the missing one.
 */
export function headingLevels(headings: Iterable<Heading>): Map<Heading, number> {
  const levels = new Map<Heading, number>()
  const open: number[] = []
  for (const heading of headings) {
    while (open.length > 0 && (open.at(-1) ?? 0) >= heading.depth) open.pop()
    open.push(heading.depth)
    levels.set(heading, Math.min(open.length + 1, 6))
  }
  return levels
}
