import {articleNumbers} from './article-number.ts'
import {searchTitles, type Title} from './search/search-titles.ts'

/** The search page: numbers and titles. The state stands in the address. */
const form = document.querySelector<HTMLFormElement>('.search-form')
const results = document.querySelector<HTMLElement>('#results')
const status = document.querySelector<HTMLElement>('#status')
const input = form?.querySelector('input')
const home = document.querySelector<HTMLAnchorElement>('.brand')

let titles: Promise<Title[]> | undefined
const resultsShown = 100

if (form && input && results && status && home) {
  const search = async (): Promise<void> => {
    const query = input.value.trim()
    if (query === '') {
      results.replaceChildren()
      status.textContent = ''
      return
    }
    titles ??= fetch(new URL('titles.json', location.href)).then((response) => response.json() as Promise<Title[]>)
    const all = await titles
    if (input.value.trim() !== query) return
    const found = searchTitles(all, query, articleNumbers(query))
    status.textContent = found.length === 1 ? '1 article' : `${found.length} articles`
    results.replaceChildren(...found.slice(0, resultsShown).map(([id, title, permalink]) => row(id, title, permalink)))
  }

  const row = (id: string, title: string, permalink: string): HTMLLIElement => {
    const item = document.createElement('li')
    const link = document.createElement('a')
    const note = document.createElement('small')
    const number = document.createElement('b')
    link.href = new URL((permalink || usualPermalink(id)).slice(1), home.href).href
    link.textContent = title
    number.className = 'number'
    number.textContent = id
    note.append(number)
    item.append(link, ' ', note)
    return item
  }

  input.value = new URLSearchParams(location.search).get('q') ?? ''
  input.addEventListener('input', () => void search())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    history.replaceState(null, '', `?${new URLSearchParams({q: input.value})}`)
    void search()
  })
  void search()
  input.focus()
}

function usualPermalink(id: string): string {
  const number = /^Q(\d+)$/.exec(id)?.[1]
  return number === undefined ? `/kb/${id}/` : `/kb/${number.slice(0, -3).padStart(3, '0')}/${id}/`
}
