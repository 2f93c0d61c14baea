import type {Heading, Nodes, Root} from 'mdast'
import {plainText} from './plain-text.ts'

/**
 * Name each heading of an article for its anchor. The title, a heading of depth 1, has none: it is the page's own.
 *
 * *Shape*: `MORE INFORMATION` → `more-information`; a second one → `more-information-2`. Every slug is unique within the
 * article and holds letters, digits and hyphens only, so an `id` with an underscore in it can never meet one.
 */
export function headingSlugs(tree: Root): Map<Heading, string> {
  const slugs = new Map<Heading, string>()
  const counts = new Map<string, number>()
  for (const heading of headingsOf(tree)) {
    const slug = slugOf(plainText(heading))
    let count = counts.get(slug) ?? 0
    let candidate = slug
    // `cause-2` may be a heading of its own, so a numbered slug is checked as well.
    do {
      count += 1
      candidate = count === 1 ? slug : `${slug}-${count}`
    } while (count > 1 && counts.has(candidate))
    counts.set(slug, count)
    if (candidate !== slug) counts.set(candidate, 1)
    slugs.set(heading, candidate)
  }
  return slugs
}

/** Longer slugs are cut at a word's end: some headings are a sentence of 200 characters (Q298706). */
const maximumLength = 80

/** A slug of one heading's text alone: `Windows NT 4.0` → `windows-nt-4-0`; `section` when no letter or digit is in it. */
export function slugOf(text: string): string {
  const lower = text.toLowerCase()
  const [first = 'section', ...rest] = lower.match(beyondAscii.test(lower) ? words : asciiWords) ?? []
  let slug = first.length > maximumLength ? [...first].slice(0, maximumLength).join('') : first
  for (const word of rest) {
    if (slug.length + 1 + word.length > maximumLength) break
    slug += `-${word}`
  }
  return slug
}

const words = /[\p{L}\p{N}\p{M}]+/gu
/** Takes a fifth of the time, and nearly every heading has no other letters. */
const asciiWords = /[a-z\d]+/g
const beyondAscii = /[^\0-\x7f]/

/** In order of the text; an own stack, because authored Markdown may nest deeply. */
function* headingsOf(tree: Root): Generator<Heading> {
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'heading') {
      if (node.depth > 1) yield node
    } else if ('children' in node) {
      for (let at = node.children.length - 1; at >= 0; at--) {
        const child = node.children[at] as Nodes
        if (child.type === 'heading' || canHoldHeadings(child)) stack.push(child)
      }
    }
  }
}

type Container = Extract<Nodes, {children: unknown[]}>

function canHoldHeadings(node: Nodes): node is Container {
  return 'children' in node && node.type !== 'paragraph' && node.type !== 'table'
}
