import type {Paragraph, PhrasingContent, Root, RootContent, TableRow, Text} from 'mdast'
import {renderArticle} from '../../src/render/index.ts'

/** Short names for the nodes of hand-made trees. */
export function text(value: string): Text {
  return {type: 'text', value}
}

export function paragraph(...children: (PhrasingContent | string)[]): Paragraph {
  return {type: 'paragraph', children: children.map((child) => (typeof child === 'string' ? text(child) : child))}
}

export function row(...cells: string[]): TableRow {
  return {type: 'tableRow', children: cells.map((cell) => ({type: 'tableCell', children: cell ? [text(cell)] : []}))}
}

export function root(...children: RootContent[]): Root {
  return {type: 'root', children}
}

/** The readable text of an article that holds these blocks only. */
export function rendered(...children: RootContent[]): string {
  return renderArticle(root(...children))
}
