import assert from 'node:assert/strict'
import {after, before, describe, it} from 'node:test'
import {type Visit, visitSampleSite} from './sample-browser.ts'

describe('searching in the browser', () => {
  let visit: Visit
  before(async () => {
    visit = await visitSampleSite()
  })
  after(() => visit.end())

  it('finds articles by words of their text, marks the words, counts the facets', async () => {
    const page = await visit.open('/search/?q=registry%20timeouts')
    await page.locator('.hits li').first().waitFor()
    assert.match(await page.locator('#status').innerText(), /^\d+ articles?$/)
    assert.ok((await page.locator('.hits mark').count()) > 0)
    await page.locator('.search-facets button').first().waitFor()
  })

  it('goes back to the results when it is narrowed below them, on a phone', async () => {
    const page = await visit.open('/search/?q=registry', {viewport: {width: 390, height: 700}})
    const facet = page.locator('.search-facets').getByRole('button', {name: '2001'})
    await facet.scrollIntoViewIfNeeded()
    await facet.click()
    await page.waitForURL(/year%3A2001|year:2001/)
    // it scrolls there
    await page.waitForFunction(() => (document.querySelector('.results-head')?.getBoundingClientRect().top ?? -1) >= 0)
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'results-head')
  })

  it('narrows by a facet and keeps that in the address', async () => {
    const page = await visit.open('/search/?q=registry')
    const all = Number.parseInt(await page.locator('#status').filter({hasText: 'article'}).innerText(), 10)
    await page.locator('.search-facets').getByRole('button', {name: '2001'}).click()
    await page.waitForURL(/year%3A2001|year:2001/)
    await page
      .locator('#status')
      .filter({hasNotText: String(all)})
      .waitFor()
    const some = Number.parseInt(
      await page
        .locator('#status')
        .filter({hasText: /^\d+ article/})
        .innerText(),
      10
    )
    assert.ok(some > 0 && some < all)
    await page.goBack()
    await page
      .locator('#status')
      .filter({hasText: String(all)})
      .waitFor()
  })

  const operators: [query: string, first: RegExp][] = [
    ['Q900006', /Timeouts/],
    ['"change the timeouts"', /Timeouts/],
    ['file:ctsolink.sys year:2001', /CtsoLink/],
    ['ctsolink -drops timeouts', /Timeouts/]
  ]
  for (const [query, first] of operators) {
    it(`answers ${query}`, async () => {
      const page = await visit.open(`/search/?q=${encodeURIComponent(query)}`)
      assert.match(await page.locator('.hits li a').first().innerText(), first)
    })
  }

  it('says which word is to blame, and what may have been meant', async () => {
    const page = await visit.open('/search/?q=registery')
    const offer = page.locator('#explanation button').first()
    await offer.waitFor()
    assert.match(await page.locator('#explanation').innerText(), /No article has registery/)
    await offer.click()
    await page.locator('.hits li').first().waitFor()
  })

  it('shows how to ask until something is asked, and no order of nothing', async () => {
    const page = await visit.open('/search/')
    await page.getByText('these words in this order').waitFor()
    assert.equal(await page.locator('#order').isVisible(), false)
    await page.goto(`${visit.origin}/search/?q=registry`)
    await page.locator('#order').waitFor()
    assert.equal(await page.getByText('these words in this order').isVisible(), false)
  })

  it('shows the words that a remark is about as words, not as marks', async () => {
    const page = await visit.open('/search/?q=the+registry')
    await page.locator('.remark code', {hasText: 'the'}).waitFor()
    assert.doesNotMatch(await page.locator('#explanation').innerText(), /`/)
  })

  it('keeps what is typed in the address, so that coming back finds it', async () => {
    const page = await visit.open('/search/')
    await page.locator('.search-form input').fill('registry')
    await page.waitForURL(/\?q=registry$/)
    await page.locator('.hits li a').first().click()
    await page.waitForURL(/\/kb\//)
    await page.goBack()
    await page.locator('.hits li').first().waitFor()
    assert.equal(await page.locator('.search-form input').inputValue(), 'registry')
  })

  it('orders by date', async () => {
    const page = await visit.open('/search/?q=registry&order=oldest')
    await page.locator('.hits li').nth(1).waitFor()
    const days = (await page.locator('.hits small').allInnerTexts()).flatMap(
      (text) => /\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? []
    )
    assert.deepEqual(days, days.toSorted())
  })

  it('loads nothing of the dataset before it is used', async () => {
    const page = await visit.open('/')
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name))
    assert.deepEqual(
      loaded.filter((name) => /worker|wasm|chunks|palette|names\.json/.test(name)),
      []
    )
  })

  it('jumps by the palette, with keys only', async () => {
    const page = await visit.open('/about/')
    await page.keyboard.press('Control+k')
    await page.locator('.palette input').waitFor()
    await page.keyboard.type('ctsolink.sys')
    await page.locator('.palette li', {hasText: 'File'}).first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/files\/ctsolink\.sys\/$/)
    await page.keyboard.press('/')
    await page.keyboard.type('timeouts registry')
    await page.locator('.palette li', {hasText: 'HOWTO: Change the Timeouts'}).first().waitFor()
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('.palette').isVisible(), false)
  })

  it('answers SQL, and leads from numbers to articles', async () => {
    const sql = "SELECT id, title FROM articles WHERE id = 'Q900006'"
    const page = await visit.open(`/query/?sql=${encodeURIComponent(sql)}`)
    await page.locator('#results').getByRole('link', {name: 'Q900006'}).click()
    await page.waitForURL(/\/kb\/900\/Q900006\/$/)
  })

  it('runs a ready-made query and shows the fault of a wrong one', async () => {
    const page = await visit.open('/query/')
    await page.locator('.named-queries a').first().click()
    await page.locator('#results tbody tr').first().waitFor()
    const [save, table] = await Promise.all([
      page.getByRole('button', {name: 'Save as CSV'}).boundingBox(),
      page.locator('#results table').boundingBox()
    ])
    assert.ok(save && table && save.y < table.y)
    await page.goto(`${visit.origin}/query/?sql=SELECT%20id%20FROM%20nowhere`)
    await page.locator('#status', {hasText: 'no such table'}).waitFor()
  })

  it('stops a query that takes too long', async () => {
    const sql = 'WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n'
    const page = await visit.open(`/query/?sql=${encodeURIComponent(sql)}`)
    await page.locator('#status', {hasText: 'Running'}).waitFor()
    await page.getByRole('button', {name: 'Stop'}).click()
    await page.locator('#status', {hasText: 'Stopped'}).waitFor()
  })

  it('complains of nothing', () => assert.deepEqual(visit.complaints, []))
})
