import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import process from 'node:process'
import {type Browser, chromium} from 'playwright-core'

/** Start the browser that `npm test` found; run alone, a test looks for one itself. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  })
}

function browserPath(): string {
  const named = process.env.CHROMIUM_PATH
  if (named) return named
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = ['chromium', 'google-chrome']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(existsSync)
  if (found) return found
  throw new Error('The tests of the site need Chromium: install it, or name it in CHROMIUM_PATH.')
}
