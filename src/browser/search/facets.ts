import {element} from '../element.ts'
import {siteDatabase, siteUrl} from '../site-root.ts'

/** One facet: its values with what each adds to a query, and which values each row has. */
interface FacetColumn {
  name: string
  label: string
  values: {label: string; query: string}[]
  rows: (number | number[])[]
}

const valuesShown = 7

let columns: Promise<FacetColumn[]> | undefined

/** Show how the articles that a query finds divide, each part as a way to narrow the query. */
export async function showFacets(
  box: HTMLElement,
  query: string,
  isCurrent: () => boolean,
  use: (query: string) => void
): Promise<void> {
  columns ??= fetch(siteUrl('/search/facets.json')).then((response) => response.json() as Promise<FacetColumn[]>)
  const [rows, all] = await Promise.all([siteDatabase().ask({type: 'rows', text: query}), columns])
  if (!isCurrent()) return
  box.replaceChildren(...all.flatMap((column) => facet(column, rows, query, use) ?? []))
}

function facet(column: FacetColumn, rows: number[], query: string, use: (query: string) => void): HTMLElement | null {
  const counts = new Map<number, number>()
  for (const row of rows) {
    for (const value of [column.rows[row - 1] ?? -1].flat())
      if (value >= 0) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a)
  if (ranked.length === 0) return null
  const items = ranked.map(([number, count], index) => {
    const value = column.values[number]
    const added = value?.query ?? ''
    const isChosen = query.includes(added)
    const button = element('button', {type: 'button', ariaPressed: String(isChosen)}, value?.label ?? '')
    button.addEventListener('click', () =>
      use(isChosen ? query.replace(added, '').replace(/\s+/g, ' ').trim() : `${query} ${added}`)
    )
    const item = element('li', {}, button, element('span', {}, count.toLocaleString('en')))
    item.hidden = index >= valuesShown
    return item
  })
  const list = element('ul', {className: 'plain'}, ...items)
  const section = element('section', {}, element('h2', {}, column.label), list)
  if (items.length > valuesShown) {
    const all = element('button', {type: 'button', className: 'all'}, `All ${items.length}`)
    all.addEventListener('click', () => {
      for (const item of items) item.hidden = false
      all.remove()
    })
    section.append(all)
  }
  return section
}
