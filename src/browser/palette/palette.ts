import {breakable} from '../breakable.ts'
import {element} from '../element.ts'
import {siteDatabase, siteUrl} from '../site-root.ts'
import {type Entry, entriesFor, titleEntries} from './entries.ts'

let input: HTMLInputElement
let list: HTMLElement
let entries: Entry[] = []
let chosen = 0
let run = 0
/** Enter was pressed before there was anything to choose from. */
let isAwaited = false
/** The list shows places for what stands in the box. */
let isShown = false

const titlePauseMs = 150

/**
 * Make an opened box the quick way to articles, files, keys and codes: what is typed leads to places.
 *
 * @param isEntered Enter was pressed while this was loaded.
 */
export function fillPalette(dialog: HTMLDialogElement, box: HTMLInputElement, isEntered: boolean): void {
  input = box
  isAwaited = isEntered
  input.setAttribute('role', 'combobox')
  input.ariaExpanded = 'true'
  input.ariaAutoComplete = 'list'
  input.setAttribute('aria-controls', 'palette-list')
  list = element('ul', {id: 'palette-list', role: 'listbox', ariaLabel: 'Places', tabIndex: -1})
  const keys = [
    ['↑', '↓', 'choose'],
    ['Enter', 'go'],
    ['Esc', 'close']
  ].flatMap((line, index) => [
    index > 0 && ' · ',
    ...line.flatMap((word, at) => (at < line.length - 1 ? [element('kbd', {}, word), ' '] : [word]))
  ])
  dialog.append(list, element('p', {className: 'hint'}, ...keys))
  input.addEventListener('input', () => {
    isAwaited = false
    void update()
  })
  input.addEventListener('keydown', onKey)
  siteDatabase().start()
  void update()
}

function onKey(event: KeyboardEvent): void {
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key]
  if (step !== undefined && entries.length > 0) {
    event.preventDefault()
    choose((chosen + step + entries.length) % entries.length)
  } else if (event.key === 'Enter') {
    event.preventDefault()
    if (isShown) go()
    else isAwaited = true
  }
}

function go(): void {
  const entry = entries[chosen]
  if (entry) location.assign(siteUrl(entry.address))
}

async function update(): Promise<void> {
  const own = ++run
  isShown = false
  const text = input.value.trim()
  const quick = await entriesFor(text)
  if (own !== run) return
  show(quick)
  if (text.length < 2) return
  await new Promise((resolve) => setTimeout(resolve, titlePauseMs))
  if (own !== run) return
  const titles = await titleEntries(text).catch(() => [])
  if (own !== run) return
  const known = new Set(quick.map(({address}) => address))
  show([...quick.slice(0, -1), ...titles.filter(({address}) => !known.has(address)), ...quick.slice(-1)])
}

function show(found: Entry[]): void {
  entries = found
  list.replaceChildren(
    ...found.map(({label, kind, address}, index) => {
      const item = element(
        'li',
        {id: `palette-${index}`, role: 'option'},
        element('a', {href: siteUrl(address).href, tabIndex: -1}, breakable(label)),
        element('small', {}, kind)
      )
      item.addEventListener('mousemove', () => choose(index))
      return item
    })
  )
  choose(0)
  isShown = true
  if (isAwaited && found.length > 0) go()
}

function choose(index: number): void {
  chosen = index
  for (const [place, item] of Array.from(list.children).entries()) item.ariaSelected = String(place === index)
  const item = list.children[index]
  item?.scrollIntoView({block: 'nearest'})
  if (item) input.setAttribute('aria-activedescendant', item.id)
  else input.removeAttribute('aria-activedescendant')
}
