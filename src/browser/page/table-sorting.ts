/** Make the columns of a table sortable by its headings. */
export function addTableSorting(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) makeSortable(table)
}

export function makeSortable(table: HTMLTableElement): void {
  const headings = Array.from(table.tHead?.rows[0]?.cells ?? [])
  for (const [column, heading] of headings.entries()) {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...heading.childNodes)
    heading.append(button)
    button.addEventListener('click', () => {
      const isDescending = heading.ariaSort === 'ascending'
      for (const other of headings) other.removeAttribute('aria-sort')
      heading.ariaSort = isDescending ? 'descending' : 'ascending'
      sortRows(table, column, isDescending)
    })
  }
}

function sortRows(table: HTMLTableElement, column: number, isDescending: boolean): void {
  const body = table.tBodies[0]
  if (!body) return
  const rows = Array.from(body.rows, (row) => ({row, key: row.cells[column]?.textContent.trim() ?? ''}))
  const order = new Intl.Collator('en', {numeric: true}).compare
  rows.sort((a, b) => {
    // Empty cells come last in both directions.
    if (a.key === '' || b.key === '') return a.key === b.key ? 0 : a.key === '' ? 1 : -1
    return (isDescending ? -1 : 1) * order(plain(a.key), plain(b.key))
  })
  body.append(...rows.map(({row}) => row))
}

/** Numbers without their thousands' signs. */
function plain(key: string): string {
  return /^\d{1,3}(,\d{3})+$/.test(key) ? key.replaceAll(',', '') : key
}
