import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {launchBrowser} from './browser.ts'
import {type SampleSite, sampleSite} from './sample-site.ts'
import {serve} from './serve.ts'

/** The sample site on a static host, and a browser to visit it with. */
export interface Visit {
  site: SampleSite
  /** Open an address of the site in a window of its own. */
  open(address: string, options?: BrowserContextOptions): Promise<Page>
  /** What pages complained of so far: errors of scripts, and what the policy refused. */
  complaints: string[]
  origin: string
  end(): Promise<void>
}

export async function visitSampleSite(prefix = '/', buildOptions: readonly string[] = []): Promise<Visit> {
  const site = sampleSite(...(prefix === '/' ? [] : ['--path-prefix', prefix]), ...buildOptions)
  const host = await serve(site.out, prefix)
  const browser: Browser = await launchBrowser()
  const complaints: string[] = []
  return {
    site,
    complaints,
    origin: host.origin,
    async open(address, options = {}) {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      page.on('pageerror', ({message}) => complaints.push(`${address}: ${message}`))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${address}: ${message.text()}`)
      })
      await page.goto(host.origin + address)
      return page
    },
    async end() {
      await browser.close()
      host.close()
    }
  }
}
