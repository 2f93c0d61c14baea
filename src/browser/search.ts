import {type ParsedQuery, parseQuery} from '../search/parse-query.ts'
import {positiveLeaves} from '../search/syntax-tree.ts'
import {type ArticleFacts, articlesOnRows, rowPermalinks} from './articles.ts'
import type {SearchReply} from './database/protocol.ts'
import {element, part} from './element.ts'
import {articlesOfHits} from './search/articles-of-hits.ts'
import {showBlame} from './search/blame.ts'
import {showFacets} from './search/facets.ts'
import {hit} from './search/hit.ts'
import {type Order, rowsInOrder} from './search/order.ts'
import {siteDatabase} from './site-root.ts'

/** The search page. Its state stands in the address: `?q=…&order=…`. */
const form = part<HTMLFormElement>('.search-form')
const input = part<HTMLInputElement>('.search-form input')
const order = part<HTMLSelectElement>('#order')
const resultsHead = part('.results-head')
const status = part('#status')
const results = part('#results')
const facets = part('#facets')
const explanation = part('#explanation')
const orderChoice = part('#order-choice')
const syntax = part<HTMLDetailsElement>('.syntax')
const more = part<HTMLButtonElement>('#more')

const hitsPerPage = 10
/** Shown as soon as they are there: browsers ask a host of HTTP/1.1 for six things at a time. */
const hitsAtOnce = 6
const typingPauseMs = 160

let run = 0
let shown = 0
let typing: ReturnType<typeof setTimeout> | undefined

async function search(text: string, isMore = false): Promise<void> {
  const own = ++run
  const isCurrent = (): boolean => own === run
  const query = text.trim()
  if (!isMore) shown = 0
  if (query === '') return clear()
  if (!isMore) status.textContent = 'Searching …'
  try {
    const database = siteDatabase()
    // What leads from rows to articles is on its way meanwhile.
    rowPermalinks().catch(() => {})
    const parsed = parseQuery(query)
    // All that have a year or a kind are equally relevant.
    const isRanked = order.value === 'relevance' && positiveLeaves(parsed.tree).some(({type}) => type === 'term')
    const chosen = order.value === 'relevance' ? 'newest' : (order.value as Order)
    const limit = isRanked ? hitsPerPage : 0
    const reply = await database.ask({type: 'search', text: query, limit, offset: isRanked ? shown : 0})
    const all = isRanked
      ? articlesOfHits(reply.hits, parsed)
      : articlesOnRows((await rowsInOrder(query, chosen)).slice(shown, shown + hitsPerPage))
    if (isRanked && !isMore) {
      // What goes wrong shows in the first of them as well.
      all.catch(() => {})
      const first = await articlesOfHits(reply.hits.slice(0, hitsAtOnce), parsed)
      if (!isCurrent()) return
      results.replaceChildren(...items(first, parsed))
    }
    const articles = await all
    if (!isCurrent()) return
    if (isMore) results.append(...items(articles, parsed))
    else results.replaceChildren(...items(articles, parsed))
    shown += hitsPerPage
    more.hidden = shown >= reply.total
    orderChoice.hidden = reply.total < 2
    status.textContent = summary(reply)
    explanation.replaceChildren(...reply.remarks.map(remarkLine))
    showBlame(explanation, reply.blame, useQuery)
    if (!isMore) await showFacets(facets, query, isCurrent, narrow)
  } catch (error) {
    if (isCurrent()) status.textContent = error instanceof Error ? error.message : String(error)
  }
}

function items(articles: readonly (ArticleFacts | null)[], parsed: ParsedQuery): HTMLElement[] {
  return articles.flatMap((article) => (article ? [hit(article, parsed)] : []))
}

function summary({total, blame}: SearchReply): string {
  if (total === 0)
    return blame.length > 0 ? 'Nothing found.' : 'Nothing found. Type a word, a Q-number, a file or a code.'
  return total === 1 ? '1 article' : `${total.toLocaleString('en')} articles`
}

/** What the search says of a query, with the words of the query in it as such. */
function remarkLine(remark: string): HTMLElement {
  const parts = remark.split('`')
  return element(
    'p',
    {className: 'remark'},
    ...parts.map((text, index) => (index % 2 ? element('code', {}, text) : text))
  )
}

function clear(): void {
  results.replaceChildren()
  facets.replaceChildren()
  explanation.replaceChildren()
  status.textContent = ''
  more.hidden = true
  orderChoice.hidden = true
}

/** Search for something else that the page offers. */
function useQuery(query: string): void {
  input.value = query
  remember()
  void search(query)
}

/** Search for less. What was pressed is made anew, and on a phone stands far below the results: these come next. */
function narrow(query: string): void {
  useQuery(query)
  resultsHead.focus({preventScroll: true})
  if (resultsHead.getBoundingClientRect().top < 0) resultsHead.scrollIntoView()
}

/** Write the state into the address: a step of its own for `Back`, except while it is typed. */
function remember(isTyping = false): void {
  const parameters = new URLSearchParams(input.value.trim() === '' ? {} : {q: input.value.trim()})
  if (order.value !== 'relevance') parameters.set('order', order.value)
  const address = parameters.size === 0 ? location.pathname : `?${parameters}`
  if (address === location.search) return
  if (isTyping) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
}

function readAddress(): void {
  const parameters = new URLSearchParams(location.search)
  input.value = parameters.get('q') ?? ''
  order.value = parameters.get('order') ?? 'relevance'
  void search(input.value)
}

input.addEventListener('input', () => {
  clearTimeout(typing)
  typing = setTimeout(() => {
    remember(true)
    void search(input.value)
  }, typingPauseMs)
})
input.addEventListener('focus', () => siteDatabase().start(), {once: true})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(typing)
  useQuery(input.value)
})
order.addEventListener('change', () => useQuery(input.value))
more.addEventListener('click', () => void search(input.value, true))
addEventListener('popstate', readAddress)
readAddress()
if (input.value === '') {
  syntax.open = true
  input.focus()
}
