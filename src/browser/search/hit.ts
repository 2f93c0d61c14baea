import type {ParsedQuery} from '../../search/parse-query.ts'
import {markHits, type Piece, snippet} from '../../search/snippet.ts'
import type {ArticleFacts} from '../articles.ts'
import {breakable} from '../breakable.ts'
import {element} from '../element.ts'
import {siteUrl} from '../site-root.ts'

/** A hit as an entry of the list: title, where it belongs, and the part of the text that holds the words. */
export function hit(article: ArticleFacts, query: ParsedQuery): HTMLLIElement {
  const {id, title, permalink, lastModified, products, text} = article
  const notes = [...products, lastModified].filter((note) => note !== null).join(' · ')
  return element(
    'li',
    {},
    element('a', {href: siteUrl(permalink).href}, ...pieces(markHits(title, query))),
    element('small', {}, element('b', {className: 'number'}, id), ` ${notes}`),
    element('p', {}, ...pieces(snippet(text, query)))
  )
}

function pieces(parts: Piece[]): Node[] {
  return parts.map(({text, isHit}) => (isHit ? element('mark', {}, breakable(text)) : breakable(text)))
}
