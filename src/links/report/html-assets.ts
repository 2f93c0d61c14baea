/** Style sheet of the report. */
export const styles = `
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif }
body { margin: 1.5rem }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; padding: 0; list-style: none }
.note { font-weight: 600 }
.badge { padding: 0 .4em; border: 1px solid currentColor; border-radius: .3em; white-space: nowrap; color: light-dark(#8a1c12, #ffb4a8) }
.badge.ok { color: light-dark(#1a5e20, #9bd69b) }
.badge.moved { color: light-dark(#0b4f8a, #9ecbff) }
.badge.blocked, .badge.skipped, .badge.unchecked { color: light-dark(#5a4a00, #e3cf7a) }
.filters:not([hidden]) { display: flex; flex-wrap: wrap; gap: .5rem 1rem; margin: 1rem 0 }
.filters select { max-width: 18rem; font: inherit }
table { border-collapse: collapse; width: 100% }
th, td { padding: .3rem .6rem; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); text-align: start; vertical-align: top }
th button { all: unset; cursor: pointer; font-weight: 600 }
th button:focus-visible { outline: 2px solid }
th[aria-sort=ascending] button::after { content: " ▲" }
th[aria-sort=descending] button::after { content: " ▼" }
td { overflow-wrap: anywhere }
`

/** Script of the report: sorts by a click on a heading, narrows by the choices. */
export const filterScript = `
const table = document.querySelector('table')
const body = table.tBodies[0]
const rows = [...body.rows]
const form = document.querySelector('.filters')
const selects = [...form.querySelectorAll('select')]
form.hidden = false

const values = (row, column) => {
  const cell = row.cells[column]
  return cell.children.length > 0 && cell.firstElementChild.localName === 'div'
    ? [...cell.children].map((child) => child.textContent)
    : [cell.textContent]
}

form.addEventListener('change', () => {
  const chosen = selects.filter(({selectedIndex}) => selectedIndex > 0)
  for (const row of rows) {
    row.hidden = !chosen.every(({value, dataset}) => values(row, Number(dataset.column)).includes(value))
  }
})

table.tHead.addEventListener('click', ({target}) => {
  const head = target.closest('th')
  if (!head) return
  const isAscending = head.ariaSort !== 'ascending'
  for (const other of head.parentElement.cells) other.removeAttribute('aria-sort')
  head.ariaSort = isAscending ? 'ascending' : 'descending'
  const {compare} = new Intl.Collator('en', {numeric: true})
  const text = (row) => row.cells[head.cellIndex].textContent
  const sorted = rows.toSorted((a, b) => (isAscending ? 1 : -1) * compare(text(a), text(b)))
  body.append(...sorted)
})
`
