/**
 * What a search for a term should find: the articles whose text has the term as a whole.
 *
 * Letter case does not count, blanks are folded, entities decoded; on a side where the term has a letter, digit or `_` it must
 * not touch another; after `C++` and `C#` no further `+` or `#` follows.
 */
export function truthOf(term: string): (text: string) => boolean {
  const pattern = term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+')
  const isWord = (character: string | undefined): boolean => /[\p{L}\p{N}_]/u.test(character ?? '')
  const before = isWord(term[0]) ? '(?<![\\p{L}\\p{N}_])' : ''
  const after = isWord(term.at(-1)) ? '(?![\\p{L}\\p{N}_])' : /^c(?:\+\+|#)$/i.test(term) ? '(?![+#])' : ''
  const expression = new RegExp(before + pattern + after, 'iu')
  return (text) => expression.test(text)
}

/** A text with its entities decoded. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,6})|(lt|gt|amp|quot|apos|nbsp));/g, (_, code: string | undefined, name: string) =>
    code ? String.fromCodePoint(Number(code)) : (named[name] ?? '')
  )
}

const named: Record<string, string> = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' '}
