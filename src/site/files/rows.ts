import {listing} from '../listed-article.ts'
import type {Source} from '../source.ts'
import {usualPermalink} from '../usual-permalink.ts'

/**
 * The article on each row of the database, for hits to lead to: numbers as steps from one to the next.
 *
 * *Shape*: `{"steps":[10001,3,…],"others":{"54224":["guide-dates","/kb/guide-dates/"]}}`. A row of `others` has no number, or
 * an address that does not follow from it; its step is 0. Rows count from 1.
 */
export function rows(source: Source): string {
  const steps: number[] = []
  const others: Record<number, [id: string, permalink: string]> = {}
  let last = 0
  for (const [place, {id, permalink}] of source.once(listing).articles.entries()) {
    const number = /^Q([1-9]\d*)$/.exec(id)?.[1]
    if (number !== undefined && permalink === usualPermalink(id)) {
      steps.push(Number(number) - last)
      last = Number(number)
    } else {
      steps.push(0)
      others[place + 1] = [id, permalink]
    }
  }
  return JSON.stringify({steps, others})
}
