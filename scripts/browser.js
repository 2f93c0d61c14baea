import {spawnSync} from 'node:child_process'
import {accessSync, constants, existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import process from 'node:process'

/**
 * Find a Chromium for the tests, or install one: `CHROMIUM_PATH`, `chromium` and `google-chrome` on the path, as root on
 * Debian the package `chromium`, else the one of Playwright. Throws one sentence when there is none.
 */
export async function findBrowser() {
  if (process.env.CHROMIUM_PATH) {
    if (isExecutable(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH
    throw new Error(`CHROMIUM_PATH is \`${process.env.CHROMIUM_PATH}\`, which is no program.`)
  }
  const installed = onPath()
  if (installed) return installed
  console.error('kbatlas: installing Chromium for the tests …')
  const browser = fromDebian() ?? (await fromPlaywright())
  if (browser) return browser
  throw new Error('The tests need Chromium, and none could be installed: install one, or name it in CHROMIUM_PATH.')
}

function onPath() {
  const folders = process.env.PATH.split(delimiter)
  const names = ['chromium', 'google-chrome', 'chromium-browser', 'google-chrome-stable']
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined
  const install = ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium']
  return run('apt-get', 'update') && run(...install) ? onPath() : undefined
}

async function fromPlaywright() {
  const {chromium} = await import('playwright-core')
  const client = new URL('../node_modules/playwright-core/cli.js', import.meta.url).pathname
  const isInstalled = existsSync(chromium.executablePath()) || run(process.execPath, client, 'install', 'chromium')
  return isInstalled ? chromium.executablePath() : undefined
}

function run(command, ...commandArguments) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  return spawnSync(command, commandArguments, {stdio: ['ignore', 2, 2], env}).status === 0
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
