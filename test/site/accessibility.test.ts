import assert from 'node:assert/strict'
import {after, before, describe, it} from 'node:test'
import axe from 'axe-core'
import type {Page} from 'playwright-core'
import {pageKinds} from '../../src/site/kinds.ts'
import {type Visit, visitSampleSite} from './sample-browser.ts'
import {pagesByKind} from './sample-pages.ts'

describe('accessibility', () => {
  let visit: Visit
  let pages: Map<string, string[]>
  before(async () => {
    visit = await visitSampleSite()
    pages = pagesByKind(visit.site)
  })
  after(() => visit.end())

  for (const {name} of pageKinds) {
    it(`finds no fault in a page of kind ${name}, light or dark`, async (test) => {
      const address = pages.get(name)?.[0]
      if (address === undefined) return test.diagnostic('the sample has no such page')
      const page = await visit.open(address, {reducedMotion: 'reduce'})
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({colorScheme})
        assert.deepEqual(await faults(page), [], colorScheme)
      }
      await page.context().close()
    })
  }

  it('finds no fault in the original text of an article', async () => {
    const page = await visit.open('/kb/900/Q900001/#L20')
    assert.deepEqual(await faults(page), [])
  })

  it('breaks no rule of the policy', () => assert.deepEqual(visit.complaints, []))
})

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const {violations} = await page.evaluate(
    (values) =>
      (globalThis as unknown as {axe: typeof axe}).axe.run({
        runOnly: {type: 'tag', values},
        rules: {'target-size': {enabled: true}}
      }),
    tags
  )
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 160)}`))
}
