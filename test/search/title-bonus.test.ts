import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseQuery} from '../../src/search/parse-query.ts'
import {titleBonus} from '../../src/search/title-bonus.ts'

/** Each line: a query, and titles from the one that goes best with it down. */
function ordersTitles(query: string, titles: string[]): void {
  const bonus = titleBonus(parseQuery(query))
  assert.deepEqual(
    titles.toSorted((a, b) => bonus(b) - bonus(a)),
    titles,
    query
  )
}

test('a title with more terms of the query is better, then one with fewer other words', () => {
  ordersTitles('lamp driver', ['Lamp Driver', 'Lamp Driver Fails on Start', 'Driver', 'Driver Fails', 'Bulbs'])
})

test('words in the order of the query are better than others', () => {
  ordersTitles('lamp driver', ['Lamp Driver', 'Lamp and New Driver', 'Driver and New Lamp'])
})

test('a title with all the words is better than one with the name and only some of them', () => {
  ordersTitles('lamp glows lampsvc.exe', [
    'Lamp Glows After Lampsvc.exe Ends',
    'Lamp Glows Without End',
    'Lampsvc.exe Stops the Lamp'
  ])
})

test('a title without a term of the query is worth nothing, however short', () => {
  assert.equal(titleBonus(parseQuery('lamp'))('Bulbs'), 0)
})
