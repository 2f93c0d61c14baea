import type {InlineCode, PhrasingContent, Root, RootContent, Text} from 'mdast'
import type {Point, Position} from 'unist'
import {type Locate, parseInline} from '../inline/index.ts'
import {alignText} from './align-text.ts'
import type {Content} from './content.ts'
import {eachParent} from './each-parent.ts'

/** Longer texts are not searched: they were kept as text because they are no ordinary article. */
const longestText = 65_536

/**
 * Find file names, keys, registry paths and article numbers in the text of authored Markdown, by the same code as in the
 * archive; in links they are part of the link.
 */
export function readPhrases(tree: Root, content: Content): void {
  eachParent(tree, (parent) => {
    const isLink = parent.type === 'link' || parent.type === 'kbReference'
    parent.children = parent.children.flatMap((child): RootContent[] => {
      if (child.type === 'text') return readText(child, isLink, content)
      return child.type === 'inlineCode' && !isLink ? [readCode(child)] : [child]
    })
  })
}

function readText(node: Text, isLink: boolean, content: Content): PhrasingContent[] {
  const value = node.value.replaceAll('\n', ' ')
  if (isLink || value.length > longestText) return [{...node, value}]
  return parseInline(value, locatorOf(node, content))
}

/** `Netbt.sys` and the like between backticks: the backticks say no more than the thing itself. */
function readCode(node: InlineCode): PhrasingContent {
  const {value, position} = node
  if (!position || value.length > longestText) return node
  const [only, ...rest] = parseInline(value, () => position)
  return only && rest.length === 0 && phraseTypes.has(only.type) ? only : node
}

const phraseTypes: ReadonlySet<string> = new Set(['kbFileName', 'kbRegistryPath', 'kbKeys'])

/** Where a piece of a text stands; when that cannot be told, where the whole text stands. */
function locatorOf(node: Text, content: Content): Locate {
  const whole = node.position as Position
  let points: readonly Point[] | null | undefined
  return (from, to) => {
    points ??= alignText(node, content)
    const start = points?.[from]
    const end = points?.[to]
    return start && end ? {start, end} : whole
  }
}
