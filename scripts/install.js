import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const modules = join(root, 'node_modules')

/** Run `npm ci` when `node_modules` is missing or is not what the lock file says. Tells whether it was run. */
export function installMissing() {
  if (isInstalled()) return false
  console.error('kbatlas: installing what is missing …')
  // Not the Node of `node_modules`, which is about to be replaced.
  const path = process.env.PATH.split(delimiter).filter((folder) => !folder.startsWith(modules))
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--engine-strict=false', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: {...process.env, PATH: path.join(delimiter)}
  })
  if (status === 0) return true
  console.error('kbatlas: `npm ci` failed; its messages stand above.')
  process.exit(1)
}

/** The Node that the project brings along, undefined when its install script was not allowed to run. */
export function pinnedNode() {
  const node = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(node) ? node : undefined
}

/** Its version, as `package.json` has it. */
export function pinnedVersion() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node
}

/** Whether npm's own list of what it installed agrees with the lock file; packages for other systems may be missing. */
function isInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const found = readPackages(join(modules, '.package-lock.json'))
  return Object.entries(wanted).every(
    ([path, {version, optional}]) => path === '' || (found[path] ? found[path].version === version : optional)
  )
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}
