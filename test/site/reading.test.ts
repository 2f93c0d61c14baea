import assert from 'node:assert/strict'
import {after, before, describe, it} from 'node:test'
import {type Visit, visitSampleSite} from './sample-browser.ts'

/** An article with every kind of fact. */
const article = '/kb/900/Q900001/'

describe('reading an article', () => {
  let visit: Visit
  before(async () => {
    visit = await visitSampleSite()
  })
  after(() => visit.end())

  it('shows title, number, date and the text', async () => {
    const page = await visit.open(article)
    assert.match(await page.title(), /Q900001/)
    assert.equal(await page.locator('h1').count(), 1)
    assert.equal(await page.locator('article[data-kb-text]').count(), 1)
    assert.equal(await page.locator('.head time').getAttribute('datetime'), '2001-03-08')
  })

  it('marks the heading that the reader is at', async () => {
    const page = await visit.open(article, {viewport: {width: 1440, height: 900}})
    await page.locator('#status').scrollIntoViewIfNeeded()
    await page.evaluate(() => document.querySelector('#status')?.scrollIntoView())
    await page.locator('.contents a[href="#status"][aria-current]').waitFor()
    assert.equal(await page.locator('.contents a[aria-current]').count(), 1)
  })

  it('shows a line of the original text by its address', async () => {
    const page = await visit.open(`${article}#L30`)
    await page.locator('.original pre').waitFor()
    const place = await page.locator('#L30').boundingBox()
    assert.ok(place && place.y > 0 && place.y < 720)
    assert.equal(await page.locator('article').isVisible(), false)
  })

  it('shows in the original text what is selected in the readable one, and back', async () => {
    const page = await visit.open(article)
    const selected = 'client computer that loses its connection'
    await page.evaluate((text) => {
      const walker = document.createTreeWalker(document.querySelector('article') as Node, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.replace(/\n/g, ' ').indexOf(text) ?? -1
        if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + text.length)
      }
    }, selected)
    const selection = (): Promise<string> => page.evaluate(() => String(getSelection()).replace(/\s+/g, ' '))
    assert.equal(await selection(), selected)
    await page.getByRole('link', {name: 'Original', exact: true}).click()
    assert.equal(await selection(), selected)
    assert.equal(await page.locator('.original pre').isVisible(), true)
    await page.getByRole('link', {name: 'Text', exact: true}).click()
    assert.equal(await selection(), selected)
    assert.equal(await page.locator('article').isVisible(), true)
  })

  it('keeps the theme that was chosen', async () => {
    const page = await visit.open(article, {colorScheme: 'light'})
    const background = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const light = await background()
    const button = page.getByRole('button', {name: /^Theme/})
    await button.click()
    await button.click()
    assert.equal(await button.getAttribute('aria-label'), 'Theme: dark')
    const dark = await background()
    assert.notEqual(dark, light)
    await page.reload()
    assert.equal(await background(), dark)
  })

  it('sorts the table of files by its headings', async () => {
    const page = await visit.open(article)
    const sizes = (): Promise<number[]> =>
      page
        .locator('#fact-files td:last-child')
        .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent?.replaceAll(',', ''))))
    await page.locator('#fact-files').getByRole('button', {name: 'Bytes'}).click()
    const ascending = await sizes()
    assert.ok(ascending.length > 2)
    assert.deepEqual(
      ascending,
      ascending.toSorted((a, b) => a - b)
    )
    await page.locator('#fact-files').getByRole('button', {name: 'Bytes'}).click()
    assert.deepEqual(await sizes(), ascending.toReversed())
  })

  it('goes to an article whose number is typed without a look at the page', async () => {
    const page = await visit.open('/about/')
    await page.keyboard.press('/')
    await page.keyboard.type('Q900001')
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(article))
  })

  it('complains of nothing', () => assert.deepEqual(visit.complaints, []))
})
