import assert from 'node:assert/strict'
import {after, before, describe, it} from 'node:test'
import {type Visit, visitSampleSite} from './sample-browser.ts'
import {pagesByKind} from './sample-pages.ts'

/** A registry key with values, in a table that sorts. */
const sortable = '/registry/hkey_local_machine/system/currentcontrolset/services/ctsolink/parameters/'

describe('manners of every kind of page', () => {
  let visit: Visit
  let addresses: string[]
  before(async () => {
    visit = await visitSampleSite()
    addresses = Array.from(pagesByKind(visit.site).values()).flatMap(([first]) => first ?? [])
  })
  after(() => visit.end())

  for (const width of [320, 768]) {
    it(`scrolls in one direction only at ${width} px`, async () => {
      const page = await visit.open('/', {viewport: {width, height: 800}})
      const wide: string[] = []
      for (const address of addresses) {
        await page.goto(visit.origin + address)
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (excess > 0) wide.push(`${address}: ${excess} px`)
      }
      assert.deepEqual(wide, [])
    })
  }

  it('has its content without JavaScript', async () => {
    const page = await visit.open('/', {javaScriptEnabled: false})
    for (const address of addresses) {
      await page.goto(visit.origin + address)
      assert.ok(await page.locator('h1').isVisible(), address)
      assert.ok((await page.locator('main').innerText()).length > 20, address)
    }
  })

  it('shifts nothing while it loads', async () => {
    const page = await visit.open('/', {viewport: {width: 1440, height: 900}})
    for (const address of addresses) {
      await page.goto(visit.origin + address)
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as {value: number}).value
            }).observe({type: 'layout-shift' as 'mark', buffered: true})
            setTimeout(() => resolve(sum), 150)
          })
      )
      assert.equal(shift, 0, address)
    }
  })

  it('prints an article without the parts for the screen', async () => {
    const page = await visit.open('/kb/900/Q900001/')
    await page.emulateMedia({media: 'print'})
    for (const part of ['.top', '.foot', '.contents', '.views', '.neighbours'])
      assert.equal(await page.locator(part).isVisible(), false, part)
    assert.equal(await page.locator('article').isVisible(), true)
    assert.ok((await page.pdf()).length > 10_000)
  })

  it('prints what was asked and found, not what asks', async () => {
    const page = await visit.open('/')
    await page.emulateMedia({media: 'print'})
    assert.equal(await page.locator('.find-large').isVisible(), false)
    await page.goto(`${visit.origin}/search/?q=registry`)
    await page.locator('.hits li').first().waitFor()
    assert.equal(await page.locator('.search-form input').isVisible(), true)
    for (const part of ['.syntax', '.narrow', '.search-facets', '.results-head label'])
      assert.equal(await page.locator(part).first().isVisible(), false, part)
  })

  it('prints dark on light whatever the switch says', async () => {
    const page = await visit.open('/kb/900/Q900001/', {colorScheme: 'dark'})
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    await page.emulateMedia({media: 'print'})
    const ink = () => getComputedStyle(document.documentElement).color
    const dark = await page.evaluate(ink)
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'))
    assert.equal(dark, await page.evaluate(ink))
  })

  it('prints the headings of a table that sorts', async () => {
    const page = await visit.open(sortable)
    await page.emulateMedia({media: 'print'})
    assert.equal(await page.locator('th button').first().isVisible(), true)
  })

  it('shows records whole on a phone', async () => {
    const page = await visit.open('/', {viewport: {width: 390, height: 800}})
    const byKind = pagesByKind(visit.site)
    for (const kind of ['registry-key', 'file', 'download-list']) {
      const some = byKind.get(kind)?.slice(0, 8) ?? []
      let tableCount = 0
      for (const address of some) {
        await page.goto(visit.origin + address)
        for (const box of await page.locator('.scroll:has(> .records)').all()) {
          tableCount++
          assert.equal(await box.evaluate((it) => it.scrollWidth - it.clientWidth), 0, address)
        }
      }
      assert.ok(tableCount > 0, kind)
    }
  })

  it('sorts records on a phone, where there is more than one', async () => {
    const page = await visit.open(sortable, {viewport: {width: 390, height: 800}})
    const names = (): Promise<string[]> => page.locator('.records .value-name').allTextContents()
    const ascending = await names()
    assert.ok(ascending.length > 1)
    const button = page.locator('.records').first().getByRole('button', {name: 'Name'})
    await button.click()
    await button.click()
    assert.deepEqual(await names(), ascending.toReversed())
  })

  it('begins the chart with the last years where it does not fit', async () => {
    const page = await visit.open('/', {viewport: {width: 390, height: 800}})
    const [box, chart] = await Promise.all(['.chart-box', '.chart'].map((part) => page.locator(part).boundingBox()))
    assert.ok(box && chart && chart.x < box.x)
    assert.ok(chart.x + chart.width <= box.x + box.width + 1)
  })

  it('shows the original text before the facts on a phone', async () => {
    const page = await visit.open('/kb/900/Q900001/', {viewport: {width: 390, height: 800}})
    await page.locator('.views a').nth(1).click()
    const [text, facts] = await Promise.all(['.original', '.facts'].map((part) => page.locator(part).boundingBox()))
    assert.ok(text && facts && text.y < facts.y)
  })

  it('leads the keyboard through the head line from left to right', async () => {
    const page = await visit.open('/kb/900/Q900001/', {viewport: {width: 1440, height: 900}})
    const places = await page
      .locator('.top :is(a, input, button)')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().x))
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b)
    )
  })

  it('says what to do when it is opened as a file', async () => {
    const page = await visit.open('/')
    await page.goto(`file://${visit.site.out}/index.html`)
    assert.match(await page.locator('body').innerText(), /needs a web server/)
  })

  it('goes to the article that an old address names', async () => {
    const page = await visit.open('/default.aspx?scid=kb;en-us;q900001')
    await page.waitForURL(/kb\/900\/Q900001\/$/)
  })

  it('says so when that article is not here', async () => {
    const page = await visit.open('/default.aspx?kbid=899999')
    await page.getByText('Q899999 is not in this collection.').waitFor()
  })
})

describe('a site below a folder of its host', () => {
  let visit: Visit
  before(async () => {
    visit = await visitSampleSite('/archive/kb/')
  })
  after(() => visit.end())

  it('loads its files and leads to its pages', async () => {
    const page = await visit.open('/archive/kb/')
    await page
      .getByRole('link', {name: /^Registry/})
      .first()
      .click()
    await page.waitForURL(/\/archive\/kb\/registry\/$/)
    assert.ok(await page.locator('.brand').isVisible())
    assert.deepEqual(visit.complaints, [])
  })
})
