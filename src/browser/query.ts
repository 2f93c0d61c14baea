import {element, part} from './element.ts'
import {download} from './query/download.ts'
import {makeEditor} from './query/editor.ts'
import {resultTable} from './query/result-table.ts'
import {siteDatabase} from './site-root.ts'

/** The SQL page. The query stands in the address: `?sql=…`. */
const box = part('#editor')
const run = part<HTMLButtonElement>('#run')
const stop = part<HTMLButtonElement>('#stop')
const status = part('#status')
const results = part('#results')
const schemaList = part('#schema')

const rowLimit = 1000

const example = part('.query-example').textContent
const editor = makeEditor(box, new URLSearchParams(location.search).get('sql') ?? example, () => void runQuery())

async function runQuery(): Promise<void> {
  const sql = editor.text().trim()
  if (sql === '') return
  const address = `?${new URLSearchParams({sql})}`
  if (address !== location.search) history.pushState(null, '', address)
  run.disabled = true
  stop.disabled = false
  status.textContent = 'Running …'
  results.replaceChildren()
  const start = performance.now()
  try {
    const reply = await siteDatabase().ask({type: 'query', sql, limit: rowLimit})
    const seconds = ((performance.now() - start) / 1000).toFixed(2)
    const rows = reply.rows.length === 1 ? '1 row' : `${reply.rows.length.toLocaleString('en')} rows`
    status.textContent = reply.isCut ? `The first ${rows}, ${seconds} s` : `${rows}, ${seconds} s`
    results.append(downloads(reply), resultTable(reply))
  } catch (error) {
    status.textContent = error instanceof Error ? error.message : String(error)
  } finally {
    run.disabled = false
    stop.disabled = true
  }
}

function downloads(reply: Parameters<typeof download>[0]): HTMLElement {
  const button = (form: 'csv' | 'json'): HTMLButtonElement => {
    const made = element('button', {type: 'button'}, `Save as ${form.toUpperCase()}`)
    made.addEventListener('click', () => download(reply, form))
    return made
  }
  return element('p', {className: 'save'}, button('csv'), ' ', button('json'))
}

async function showSchema(): Promise<void> {
  const {tables} = await siteDatabase().ask({type: 'schema'})
  editor.setSchema(tables)
  schemaList.replaceChildren(
    ...tables.map(({name, columns}) =>
      element(
        'details',
        {},
        element('summary', {}, element('code', {}, name)),
        element(
          'ul',
          {className: 'plain'},
          ...columns.map((column) =>
            element('li', {}, element('code', {}, column.name), element('small', {}, ` ${column.type}`))
          )
        )
      )
    )
  )
}

run.addEventListener('click', () => void runQuery())
stop.addEventListener('click', () => {
  siteDatabase().stop()
  status.textContent = 'Stopped.'
})
addEventListener('popstate', () => editor.setText(new URLSearchParams(location.search).get('sql') ?? ''))
for (const link of document.querySelectorAll<HTMLAnchorElement>('.named-queries a')) {
  link.addEventListener('click', (event) => {
    event.preventDefault()
    editor.setText(new URL(link.href).searchParams.get('sql') ?? '')
    box.scrollIntoView({block: 'nearest'})
    void runQuery()
  })
}
void showSchema().catch((error: Error) => {
  status.textContent = error.message
})
if (location.search !== '') void runQuery()
