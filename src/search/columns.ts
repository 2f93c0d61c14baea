/**
 * The columns of the full text index, and what a hit in each is worth for the order of the hits.
 *
 * BM25 sees a hit in the title as certainty: with 1,000 it counts all that a word can, wherever else the word stands, and the
 * body decides among equals. Weights near each other let long texts outvote titles (measured with `bench/search-known-item.ts`).
 */
export const columns = {
  title: {weight: 1000, description: 'Title'},
  keywords: {weight: 0.04, description: 'Keywords, technologies and additional query words'},
  product: {weight: 0.04, description: 'Products and versions'},
  file: {weight: 0.04, description: 'Names of files and downloads'},
  registry: {weight: 0.04, description: 'Registry keys and the names of values'},
  error: {weight: 0.04, description: 'Error codes'},
  identifiers: {weight: 0.04, description: 'Identifiers with their signs, see `src/search/identifiers.ts`'},
  facets: {weight: 0, description: 'Year, kind, languages and what the article has'},
  body: {weight: 0.02, description: 'The whole text'}
} as const

export type Column = keyof typeof columns

/** Where plain words are looked for: what the article says, not what was made of it. */
export const textColumns = ['title', 'keywords', 'body'] as const satisfies readonly Column[]

/** The tokenizer of the index: words as in `words.ts`, letter case and accents folded. */
export const tokenizer = `unicode61 tokenchars '_'`
