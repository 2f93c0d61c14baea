import {type Hole, html} from '../html.ts'

/** Shorter lists are seen at a glance. */
const entriesToFilter = 25

const labels = {
  number: 'by number',
  newest: 'newest first',
  oldest: 'oldest first',
  title: 'by title',
  name: 'by name',
  count: 'by count'
} as const

/** A filter and an order for the list that follows; shown where scripts run. */
export function listTools(entryCount: number, orders: (keyof typeof labels)[]): Hole {
  if (entryCount < entriesToFilter) return null
  return html`<p class="list-tools"><label>Filter <input type="search" autocomplete="off"></label> <label>Order <select>${orders.map((order) => html`<option value="${order}">${labels[order]}</option>`)}</select></label> <output></output></p>
`
}
