// Runs a program of this project: `node scripts/run.js FILE [ARGUMENT…]`, with any Node from 18 on.
// Installs what is missing first, and hands over to the Node that the project brings along.
import {spawn} from 'node:child_process'
import {resolve} from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {installMissing, pinnedNode, pinnedVersion, root} from './install.js'

const [program, ...programArguments] = process.argv.slice(2)
const file = resolve(root, program)
installMissing()
const node = pinnedNode()

if (node && process.versions.node !== pinnedVersion()) {
  handOver(node)
} else if (isFitting(process.versions.node)) {
  process.argv = [process.argv[0], file, ...programArguments]
  await import(pathToFileURL(file).href)
} else {
  fail(
    'found no Node from 22.18 on: install one, or let npm run the install script of the package `node` with `npm rebuild node --ignore-scripts=false`.'
  )
}

/** Node runs TypeScript as it is from this version on. */
function isFitting(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
}

function handOver(node) {
  const child = spawn(node, [file, ...programArguments], {stdio: 'inherit'})
  // Ctrl+C reaches the child from the terminal; this process waits for what it makes of it.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('error', ({message}) => fail(`could not start ${node}: ${message}.`))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
}

function fail(message) {
  console.error(`kbatlas: ${message}`)
  process.exitCode = 2
}
