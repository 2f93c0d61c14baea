import assert from 'node:assert/strict'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, it} from 'node:test'
import {type Visit, visitSampleSite} from './sample-browser.ts'

const fine = 'http://download.ctsolink.example/download/ctserver/Patch/4.0_Link/EN-US/Q900005i.exe'
const lost = 'ftp://ftp.ctsolink.example/server/fixes/usa/cts40/hotfixes-postsp2/link-fix/Q900005i.exe'
const copy = 'http://archive.example/web/19991120000000id_/ftp://ftp.ctsolink.example/Q900005i.exe'

const results = [
  {url: fine, verdict: 'ok', status: 200, reason: 'It is there', archive: null},
  {
    url: lost,
    verdict: 'dead',
    status: 550,
    reason: 'There is no such file',
    archive: {url: copy, timestamp: '19991120000000'}
  }
]

describe('a site with results of check-links', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kbatlas-links-'))
  let visit: Visit
  before(async () => {
    const file = join(folder, 'links.ndjson')
    writeFileSync(file, results.map((result) => `${JSON.stringify(result)}\n`).join(''))
    visit = await visitSampleSite('/', ['--links', file])
  })
  after(async () => {
    await visit.end()
    rmSync(folder, {recursive: true})
  })

  it('says beside each download of an article what became of it, and where a lost one survives', async () => {
    const page = await visit.open('/kb/900/Q900001/')
    const offers = page.locator('aside, .facts').locator('li, tr', {hasText: 'Q900005i.exe'})
    const states = page.locator('.state')
    assert.deepEqual(await states.allInnerTexts(), ['ok', 'dead'])
    assert.ok((await offers.count()) > 0)
    assert.equal(await states.nth(1).getAttribute('title'), 'There is no such file')
    assert.equal(await page.getByRole('link', {name: 'archived copy'}).getAttribute('href'), copy)
  })

  it('lists downloads by state', async () => {
    const page = await visit.open('/downloads/')
    await page.getByRole('link', {name: /dead/i}).first().click()
    await page.waitForURL(/\/downloads\/state\/dead\/$/)
    assert.equal(await page.locator('tbody tr, .downloads li').filter({hasText: 'Q900005i.exe'}).count(), 1)
    assert.equal(await page.getByRole('link', {name: 'archived copy'}).count(), 1)
  })
})
