/**
 * Search in the browser over a whole site: time and bytes of mixed queries, cold, with 30 ms to the host; Pagefind beside it.
 *
 * ```sh
 * npm run kbatlas -- build FOLDER --out DIR
 * npm run -s bench:site-search -- DIR [WORK_FOLDER]
 * ```
 *
 * The host compresses with gzip, and every request waits 30 ms; time is from the start of the page, or from typing, until the
 * first hits can be seen. With the build memory of the same articles Pagefind indexes them, too, which takes minutes and 9 GB for
 * the whole archive, and is asked the same from the same host; its hits can be seen when five of them have their titles, as
 * its own page shows them.
 */
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {setTimeout} from 'node:timers/promises'
import type {Page} from 'playwright-core'
import {launchBrowser} from '../test/site/browser.ts'
import {loadArticles} from './search/load-articles.ts'
import {mixedQueries} from './search/mixed-queries.ts'
import {writePagefindIndex} from './search/pagefind.ts'
import {type SlowHost, startSlowHost} from './search/slow-host.ts'

const latencyMs = 30

/** Ask one query in a page, and wait until the first hits can be seen; gives the milliseconds, and what is said of the hits. */
type Ask = (page: Page, host: SlowHost, query: string, isFirst: boolean) => Promise<Asked>

interface Asked {
  ms: number
  said: string
}

const [root = '_site', workFolder] = process.argv.slice(2)
const assets = readdirSync(join(root, 'assets')).map((name) => join('assets', name))
await measure('kbatlas', startSlowHost(root, latencyMs, assets), askOurs)
if (workFolder !== undefined) await measurePagefind(workFolder)

async function askOurs(page: Page, {address}: SlowHost, query: string, isFirst: boolean): Promise<Asked> {
  const start = performance.now()
  if (isFirst) await page.goto(`${address}/search/?q=${encodeURIComponent(query)}`)
  const asked = await page.evaluate(
    async ([text, isTyped]) => {
      const parts = document.querySelectorAll('#results, #explanation')
      const from = performance.now()
      const shown = new Promise<string>((resolve) => {
        const look = (): void => {
          const found = document.querySelector('#results li, #explanation p')?.textContent
          if (found) resolve(found)
        }
        for (const part of parts) new MutationObserver(look).observe(part, {childList: true})
        window.setTimeout(() => resolve('nothing in 20 s'), 20_000)
        if (!isTyped) look()
      })
      if (isTyped) {
        for (const part of parts) part.replaceChildren()
        const input = document.querySelector<HTMLInputElement>('.search-form input')
        if (input) input.value = text
        document.querySelector<HTMLFormElement>('.search-form')?.requestSubmit()
      }
      const said = await shown
      return {said, ms: performance.now() - from}
    },
    [query, !isFirst] as const
  )
  return {ms: isFirst ? performance.now() - start : asked.ms, said: asked.said.replace(/\s+/g, ' ').trim()}
}

async function measurePagefind(folder: string): Promise<void> {
  const output = mkdtempSync(join(tmpdir(), 'kbatlas-pagefind-'))
  const articles = loadArticles(join(folder, 'work.sqlite'))
  const seconds = await writePagefindIndex(articles, join(output, 'pagefind'))
  console.log(`\nPagefind indexed ${articles.length} articles in ${seconds} s`)
  writeFileSync(join(output, 'index.html'), '<!doctype html>')
  const early = readdirSync(join(output, 'pagefind'))
    .filter((name) => /\.(?:js|css|pagefind)$/.test(name))
    .map((name) => join('pagefind', name))
  await measure('Pagefind', startSlowHost(output, latencyMs, early), askPagefind)
  rmSync(output, {recursive: true, force: true})
}

async function askPagefind(page: Page, {address}: SlowHost, query: string, isFirst: boolean): Promise<Asked> {
  const start = performance.now()
  if (isFirst) await page.goto(`${address}/`)
  const asked = await page.evaluate(async (text) => {
    const module = '/pagefind/pagefind.js'
    const from = performance.now()
    const engine = await import(module)
    const {results} = await engine.search(text)
    const data = await Promise.all(
      results.slice(0, 5).map((result: {data(): Promise<{meta: {title: string}}>}) => result.data())
    )
    const said = `${results.length} hits, first ${data[0]?.meta.title ?? '-'}`
    return {said, ms: performance.now() - from}
  }, query)
  return {...asked, ms: isFirst ? performance.now() - start : asked.ms}
}

async function measure(engine: string, host: SlowHost, ask: Ask): Promise<void> {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const times: number[] = []
  const sizes: number[] = []
  console.log(engine)
  for (const [index, query] of mixedQueries.entries()) {
    const before = host.bytes()
    const {ms, said} = await ask(page, host, query, index === 0)
    const size = host.bytes() - before
    // What a page fetches after the first hits is no part of them.
    await setTimeout(400)
    times.push(ms)
    sizes.push(size)
    const figures = `${ms.toFixed(0).padStart(6)} ms ${(size / 1000).toFixed(0).padStart(6)} kB`
    console.log(`${query.padEnd(44)} ${figures}  ${said.slice(0, 70)}`)
  }
  await browser.close()
  host.close()
  const [firstTime = 0, ...laterTimes] = times
  const [firstSize = 0, ...laterSizes] = sizes
  console.log(`${engine}, first: ${firstTime.toFixed(0)} ms, ${(firstSize / 1e6).toFixed(2)} MB`)
  const [median, most] = [at(laterTimes, 0.5), at(laterTimes, 0.95)].map((time) => time.toFixed(0))
  console.log(
    `${engine}, then: median ${median} ms, 95 % ${most} ms; median ${(at(laterSizes, 0.5) / 1000).toFixed(0)} kB`
  )
}

function at(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0
}
