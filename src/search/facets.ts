import {signToken} from './identifiers.ts'

/** What an article can have, for `has:`. */
export const havings = ['registry', 'files', 'downloads'] as const

export type Having = (typeof havings)[number]

/** Tokens of the column `facets`; no text has them, since each begins with a letter of the private use area. */
export const facetToken = {
  /** On every article: what a query without a positive word starts from. */
  any: signToken('\u0001'),
  year: (year: number) => `${signToken('y')}${year}`,
  /** `kbbug` and `bug` are the same kind. */
  type: (type: string) => `${signToken('t')}${type.toLowerCase().replace(/^kb/, '')}`,
  /** One word of a language: `Chinese (Simplified)` has two. */
  language: (word: string) => `${signToken('l')}${word.toLowerCase()}`,
  has: (having: Having) => `${signToken('h')}${having}`,
  product: (alias: string) => `${signToken('p')}${alias.toLowerCase()}`
} as const
