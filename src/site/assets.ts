import {mkdir, writeFile} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import {build, type Metafile} from 'esbuild'
import {moduleExtension, ownPath} from './own-files.ts'

/** Addresses of the files that pages load; each name holds a digest of the content, so hosts may cache them for ever. */
export interface Assets {
  style: string
  font: string
  icon: string
  /** Runs before the first paint: sets the theme. */
  theme: string
  /** Everything else that a page does on its own. */
  page: string
  /** The search page. */
  search: string
  /** What the search page's script imports: told beforehand, it arrives together with it. */
  searchImports: string[]
  /** The SQL page. */
  query: string
  /** The thread that runs SQLite. */
  worker: string
}

const folder = 'assets'

/** What each asset is made from, by its path from the folder that holds `src`. */
const sources = {
  style: 'templates/styles/site.css',
  icon: 'templates/styles/icon.svg',
  theme: `src/browser/theme${moduleExtension}`,
  page: `src/browser/page${moduleExtension}`,
  search: `src/browser/search${moduleExtension}`,
  query: `src/browser/query${moduleExtension}`,
  worker: `src/browser/database/worker${moduleExtension}`
} as const

/**
 * Bundle styles, scripts and fonts into the `assets` folder under `out`.
 *
 * *Shape*: gives addresses such as `/assets/site-3F2K7Q5A.css`, and those of all files that were written.
 */
export async function buildAssets(out: string): Promise<{assets: Assets; files: string[]}> {
  const root = ownPath('.')
  const {outputFiles, metafile} = await build({
    entryPoints: Object.values(sources).map((path) => ownPath(path)),
    outdir: join(out, folder),
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: {'.woff2': 'file', '.wasm': 'file', '.svg': 'copy'},
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent'
  })
  for (const {path, contents} of outputFiles) {
    await mkdir(dirname(path), {recursive: true})
    await writeFile(path, contents)
  }
  const made = (source: string): string => addressOfOutput(metafile, resolve(root, source), root)
  const entries = Object.entries(sources).map(([name, source]) => [name, made(source)])
  const font = outputFiles.find(({path}) => path.endsWith('.woff2'))?.path ?? ''
  return {
    assets: {
      ...Object.fromEntries(entries),
      searchImports: importsOf(metafile, made(sources.search)),
      font: address(font)
    },
    files: outputFiles.map(({path}) => address(path))
  }
}

/** The files that a script imports at once, and those that they import. */
function importsOf({outputs}: Metafile, script: string): string[] {
  const found = new Set<string>()
  const visit = (path: string): void => {
    for (const {path: imported, kind} of outputs[path]?.imports ?? []) {
      if (kind !== 'import-statement' || found.has(address(imported))) continue
      found.add(address(imported))
      visit(imported)
    }
  }
  for (const path of Object.keys(outputs)) if (address(path) === script) visit(path)
  return [...found]
}

function address(file: string): string {
  return `/${folder}/${basename(file)}`
}

/** The address of what was made from a source: of a script or style by its entry point, of a copied file by its input. */
function addressOfOutput({outputs}: Metafile, source: string, root: string): string {
  const isMadeFrom = (path: string | undefined): boolean => path !== undefined && resolve(root, path) === source
  const found = Object.entries(outputs).find(
    ([, {entryPoint, inputs}]) =>
      isMadeFrom(entryPoint) || (entryPoint === undefined && Object.keys(inputs).some(isMadeFrom))
  )
  if (!found) throw new Error(`No asset was made from ${source}`)
  return address(found[0])
}
