/** A query as a tree: what the parser makes of the words, and what the translation reads. */
export type QueryNode = AndNode | OrNode | NotNode | TermNode | YearsNode | FacetNode

/** All of them. */
export interface AndNode {
  type: 'and'
  children: QueryNode[]
}

/** One of them, or more. */
export interface OrNode {
  type: 'or'
  children: QueryNode[]
}

/** Without it: `-word`. */
export interface NotNode {
  type: 'not'
  child: QueryNode
}

/** Fields whose values are texts. */
export const textFields = ['title', 'product', 'file', 'reg', 'error', 'keyword'] as const

export type TextField = (typeof textFields)[number]

/** A word, an identifier or a phrase: `spooler`, `netbt.sys`, `"boot device"`, `file:netbt*`. */
export interface TermNode {
  type: 'term'
  /** The text to find, without quotes, star and field. */
  text: string
  isPhrase: boolean
  /** Whether the last word may go on: `word*`. */
  isPrefix: boolean
  field: TextField | null
}

/** `year:1998..2001`; an open end is null. */
export interface YearsNode {
  type: 'years'
  from: number | null
  to: number | null
}

/** `type:bug`, `lang:French`, `has:files`. */
export interface FacetNode {
  type: 'facet'
  field: 'type' | 'lang' | 'has'
  value: string
}

/** The terms and facets of a tree that a hit must have; those behind a minus are left out. */
export function positiveLeaves(node: QueryNode): (TermNode | YearsNode | FacetNode)[] {
  if (node.type === 'and' || node.type === 'or') return node.children.flatMap(positiveLeaves)
  return node.type === 'not' ? [] : [node]
}

/** A node as a reader would type it. */
export function printNode(node: QueryNode): string {
  switch (node.type) {
    case 'and':
      return node.children.map(printNode).join(' ')
    case 'or':
      return node.children.map(printNode).join(' OR ')
    case 'not':
      return `-${printNode(node.child)}`
    case 'years':
      return `year:${node.from === node.to ? node.from : `${node.from ?? ''}..${node.to ?? ''}`}`
    case 'facet':
      return `${node.field}:${/\s/.test(node.value) ? `"${node.value}"` : node.value}`
    case 'term': {
      const text = node.isPhrase ? `"${node.text}"` : node.text
      return `${node.field ? `${node.field}:` : ''}${text}${node.isPrefix ? '*' : ''}`
    }
  }
}
