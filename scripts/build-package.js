// Writes `dist/`, what the npm package holds: JavaScript and types made of `src/` and `templates/`, and the files between.
import {spawnSync} from 'node:child_process'
import {cpSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {root} from './install.js'

const dist = join(root, 'dist')
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')

rmSync(dist, {recursive: true, force: true})
const isCompiled =
  compile('-p', 'tsconfig.build.json') &&
  // The client code has other types around it; it is bundled when a site is built.
  compile('-p', 'src/browser', '--noEmit', 'false', '--rootDir', '.', '--outDir', 'dist')
if (isCompiled)
  for (const folder of ['src', 'templates'])
    cpSync(join(root, folder), join(dist, folder), {recursive: true, filter: isCopied})
else process.exitCode = 1

function compile(...compilerArguments) {
  return (
    spawnSync(process.execPath, [compiler, ...compilerArguments], {cwd: root, stdio: ['ignore', 2, 2]}).status === 0
  )
}

/** Styles and pictures; the compiler has written the rest. */
function isCopied(file) {
  return statSync(file).isDirectory() || !/\.ts$|tsconfig\.json$/.test(file)
}
