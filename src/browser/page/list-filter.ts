/** The box above a long list: shows only entries with the words typed, and sorts them. */
export function addListFilter(): void {
  for (const tools of document.querySelectorAll<HTMLElement>('.list-tools')) {
    const list = tools.nextElementSibling
    if (!list) continue
    const items = Array.from(list.children) as HTMLElement[]
    const texts = items.map((item) => (item.textContent ?? '').toLowerCase())
    const input = tools.querySelector('input')
    const output = tools.querySelector('output')
    input?.addEventListener('input', () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean)
      let shown = 0
      for (const [index, item] of items.entries()) {
        const isMatch = words.every((word) => texts[index]?.includes(word))
        item.hidden = !isMatch
        if (isMatch) shown++
      }
      if (output) output.value = words.length === 0 ? '' : `${shown} of ${items.length}`
    })
    const select = tools.querySelector('select')
    select?.addEventListener('change', () => {
      const order = new Intl.Collator('en', {numeric: true}).compare
      const sorted = items.map((item, index) => ({item, index, key: sortKey(item, select.value)}))
      sorted.sort((a, b) => order(a.key, b.key) || a.index - b.index)
      if (select.value === 'newest' || select.value === 'count') sorted.reverse()
      list.append(...sorted.map(({item}) => item))
    })
  }
}

function sortKey(item: HTMLElement, by: string): string {
  if (by === 'newest' || by === 'oldest') return item.querySelector('time')?.textContent ?? ''
  if (by === 'count') return item.querySelector(':scope > span')?.textContent?.replaceAll(',', '') ?? ''
  if (by === 'title') return item.querySelector('a')?.textContent ?? ''
  return item.querySelector('.number')?.textContent ?? item.textContent ?? ''
}
