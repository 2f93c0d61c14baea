import type {Root as HastRoot} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {type Handler, toHast} from 'mdast-util-to-hast'
import {headingSlugs} from '../parse/slug.ts'
import type {Root} from '../parse/tree.ts'
import type {RenderOptions} from './context.ts'
import {handlers} from './handlers.ts'
import {headingLevels} from './outline.ts'

export {type KnownArticle, type LinkLookup, resolveLinks} from './resolve.ts'

/**
 * Turn the tree of an article into HTML: the content of `<article data-kb-text>` on its page.
 *
 * *Shape*: `<h2 id="cause">CAUSE<a class="anchor" href="#cause" …></a></h2>\n<p>…</p>`. The title is left to the page.
 * References, file names and registry paths are marks, such as `<a data-kb-ref="Q150543">Q150543</a>`; see `resolveLinks`.
 */
export function renderArticle(tree: Root): string {
  return toHtml(articleToHast(tree)).replace(forbidden, '\uFFFD')
}

/** Turn the tree of an article into hast, the tree that `renderArticle` prints. */
export function articleToHast(tree: Root): HastRoot {
  const slugs = headingSlugs(tree)
  const context = {slugs, levels: headingLevels(slugs.keys()), anchors: new Set(slugs.values()), tableCount: 0}
  const options = {handlers: {...handlers, kbArticle}, context} as RenderOptions
  return toHast({type: 'kbArticle', content: tree} as unknown as Root, options) as HastRoot
}

/** mdast-util-to-hast looks for definitions in all children first. The parser has resolved them, so it is shown none. */
const kbArticle: Handler = (state, {content}: {content: Root}) => state.one(content, undefined)

/** Control characters and noncharacters that no HTML document may hold; authored files can have them. */
const forbidden = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF]/g
