import type {PhrasingContent, Text} from 'mdast'
import type {Position} from 'unist'

/** What one kind of inline thing found in the text of a block: from–to, and how to make its node. */
export interface Span {
  from: number
  to: number
  make(text: string, position: Position, inner: () => Text[]): PhrasingContent
}

/** One kind of inline thing. `find` is linear in the text and gives spans in order. */
export interface Phrase {
  name: string
  find(text: string): Span[]
}
