import {siteDatabase, siteUrl} from '../site-root.ts'

/** Orders other than that of relevance. */
export type Order = 'newest' | 'oldest' | 'number'

let dates: Promise<number[]> | undefined

/** All rows that a query finds, in another order than that of relevance. */
export async function rowsInOrder(text: string, order: Order): Promise<number[]> {
  const rows = await siteDatabase().ask({type: 'rows', text})
  // Rows are in the order of numbers already.
  if (order === 'number') return rows
  dates ??= fetch(siteUrl('/search/dates.json')).then((response) => response.json() as Promise<number[]>)
  const days = await dates
  const dayOf = (row: number): number => days[row - 1] ?? -1
  const direction = order === 'newest' ? -1 : 1
  // Articles without a date come last in both orders.
  return rows.sort((a, b) => {
    if (dayOf(a) < 0 || dayOf(b) < 0) return Number(dayOf(a) < 0) - Number(dayOf(b) < 0) || a - b
    return direction * (dayOf(a) - dayOf(b)) || a - b
  })
}
