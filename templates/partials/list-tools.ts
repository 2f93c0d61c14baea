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

/**
 * A filter and an order for the list that follows; shown where scripts run.
 *
 * @param orders The first is the order that the list has.
 * @param isPart The list goes on on other pages, which the filter does not reach.
 */
export function listTools(entryCount: number, orders: (keyof typeof labels)[], isPart: boolean): Hole {
  if (entryCount < entriesToFilter) return null
  return html`<p class="list-tools"><label>${isPart ? 'Filter this page' : 'Filter'} <input type="search" autocomplete="off"></label> <label>Order <select>${orders.map((order) => html`<option value="${order}">${labels[order]}</option>`)}</select></label> <output></output></p>
`
}
