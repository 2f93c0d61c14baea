// Runs the tests that need no outside corpus: `npm test`, or `npm test -- test/read/*.test.ts` for some of them.
import {spawnSync} from 'node:child_process'
import {globSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {findBrowser} from './browser.js'
import {root} from './install.js'

try {
  const browser = await findBrowser()
  const chosen = process.argv.slice(2)
  const files = chosen.length > 0 ? chosen : globSync('test/**/*.test.ts', {cwd: root}).sort()
  const {status} = spawnSync(process.execPath, ['--test', `--test-concurrency=${availableParallelism()}`, ...files], {
    cwd: root,
    stdio: 'inherit',
    // Every file is a process of its own; the cache spares them stripping and compiling the same modules.
    env: {NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compile'), ...process.env, CHROMIUM_PATH: browser}
  })
  process.exitCode = status ?? 1
} catch (error) {
  console.error(`kbatlas: ${error.message}`)
  process.exitCode = 1
}
