/** The columns of the full text index, and what a hit in each is worth for the order of the hits. */
export const columns = {
  title: {weight: 10, description: 'Title'},
  keywords: {weight: 2, description: 'Keywords, technologies and additional query words'},
  product: {weight: 1, description: 'Products and versions'},
  file: {weight: 1, description: 'Names of files and downloads'},
  registry: {weight: 1, description: 'Registry keys and the names of values'},
  error: {weight: 1, description: 'Error codes'},
  identifiers: {weight: 2, description: 'Identifiers with their signs, see `src/search/identifiers.ts`'},
  facets: {weight: 0, description: 'Year, kind, languages and what the article has'},
  body: {weight: 1, description: 'The whole text'}
} as const

export type Column = keyof typeof columns

/** Where plain words are looked for: what the article says, not what was made of it. */
export const textColumns = ['title', 'keywords', 'body'] as const satisfies readonly Column[]

/** The tokenizer of the index: words as in `words.ts`, letter case and accents folded. */
export const tokenizer = `unicode61 tokenchars '_'`
