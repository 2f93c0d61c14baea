import {once} from 'node:events'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join, normalize} from 'node:path'
import * as pagefind from 'pagefind'
import {chromium} from 'playwright-core'
import type {KnownArticle} from './known-items.ts'

/** Pagefind over some articles, in the browser that it is made for. */
export interface PagefindSearch {
  buildSeconds: number
  /** Ids of the first ten hits. */
  find(query: string): Promise<string[]>
  close(): Promise<void>
}

/** Index articles as pages whose heading is the title, into a folder; gives the seconds that it took. */
export async function writePagefindIndex(articles: readonly KnownArticle[], outputPath: string): Promise<number> {
  const start = performance.now()
  const {index} = await pagefind.createIndex({})
  if (!index) throw new Error('Pagefind gave no index.')
  for (const {id, title, text} of articles) {
    const content = `<html lang="en"><body><h1>${escapeHtml(title)}</h1><pre>${escapeHtml(text)}</pre></body></html>`
    await index.addHTMLFile({url: `/${id}/`, content})
  }
  await index.writeFiles({outputPath})
  await pagefind.close()
  return Math.round((performance.now() - start) / 100) / 10
}

/** Index articles, and open the index in Chromium. */
export async function openPagefind(articles: readonly KnownArticle[]): Promise<PagefindSearch> {
  const folder = mkdtempSync(join(tmpdir(), 'kbatlas-pagefind-'))
  const buildSeconds = await writePagefindIndex(articles, join(folder, 'pagefind'))

  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    response.setHeader(
      'content-type',
      path.endsWith('.js') ? 'text/javascript' : path === '/' ? 'text/html' : 'application/octet-stream'
    )
    try {
      response.end(path === '/' ? '<!doctype html>' : readFileSync(join(folder, path)))
    } catch {
      response.statusCode = 404
      response.end()
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']})
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${port}/`)
  return {
    buildSeconds,
    find: (query) =>
      page.evaluate(async (text) => {
        const module = '/pagefind/pagefind.js'
        const engine = await import(module)
        const {results} = await engine.search(text)
        const data = await Promise.all(
          results.slice(0, 10).map((result: {data(): Promise<{url: string}>}) => result.data())
        )
        return data.map(({url}: {url: string}) => url.replaceAll('/', ''))
      }, query),
    async close() {
      await browser.close()
      server.close()
      rmSync(folder, {recursive: true, force: true})
    }
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
