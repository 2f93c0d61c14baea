import type {Heading} from 'mdast'
import type {Options, State} from 'mdast-util-to-hast'

/** What the handlers of one article share. */
export interface RenderContext {
  /** Anchor of each heading. */
  slugs: ReadonlyMap<Heading, string>
  /** Level of each heading on the page, 2 to 6: the title is the page's first-level heading. */
  levels: ReadonlyMap<Heading, number>
  /** Every anchor on the page. */
  anchors: ReadonlySet<string>
  /** Tables met so far; each scroll box is a landmark and needs a name of its own. */
  tableCount: number
}

/** mdast-util-to-hast hands its options to every handler; the context travels there. */
export interface RenderOptions extends Options {
  context: RenderContext
}

export function contextOf(state: State): RenderContext {
  return (state.options as RenderOptions).context
}
