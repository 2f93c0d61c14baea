import type {TableShape} from '../table.ts'

export const searchWords = {
  name: 'search_words',
  description: 'Words of the texts that more than one article has, for suggestions when a search finds nothing',
  columns: {
    word: {type: 'TEXT', description: 'Word in lower case, without accents'},
    articles: {type: 'INTEGER', description: 'Articles that have it'}
  },
  primaryKey: ['word'],
  indexes: []
} as const satisfies TableShape
