import {mkdir, writeFile} from 'node:fs/promises'
import {basename, dirname, join, relative} from 'node:path'
import {build, type Metafile} from 'esbuild'
import {moduleExtension, ownPath} from './own-files.ts'

/** Addresses of the files that pages load; each name holds a digest of the content, so hosts may cache them for ever. */
export interface Assets {
  style: string
  font: string
  /** Runs before the first paint: sets the theme. */
  theme: string
  /** Everything else that a page does on its own. */
  page: string
  /** The search page. */
  search: string
  icon: string
}

const folder = 'assets'

/**
 * Bundle styles, scripts and fonts into the `assets` folder under `out`.
 *
 * *Shape*: gives addresses such as `/assets/site-3F2K7Q5A.css`.
 */
export async function buildAssets(out: string): Promise<Assets> {
  const script = (name: string): string => ownPath(`src/browser/${name}${moduleExtension}`)
  const result = await build({
    entryPoints: {
      site: ownPath('templates/styles/site.css'),
      theme: script('theme'),
      page: script('page'),
      search: script('search'),
      icon: ownPath('templates/styles/icon.svg')
    },
    outdir: join(out, folder),
    absWorkingDir: ownPath('.'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: {'.woff2': 'file', '.svg': 'copy'},
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent'
  })
  for (const {path, contents} of result.outputFiles) {
    await mkdir(dirname(path), {recursive: true})
    await writeFile(path, contents)
  }
  const find = addressFinder(result.metafile)
  return {
    style: find('site', '.css'),
    font: find('literata-latin-wght-normal', '.woff2'),
    theme: find('theme', '.js'),
    page: find('page', '.js'),
    search: find('search', '.js'),
    icon: find('icon', '.svg')
  }
}

function addressFinder({outputs}: Metafile): (name: string, extension: string) => string {
  const files = Object.keys(outputs).map((path) => basename(path))
  return (name, extension) => {
    const file = files.find((candidate) => candidate.startsWith(`${name}-`) && candidate.endsWith(extension))
    if (file === undefined) throw new Error(`No asset ${name}${extension} among ${files.join(', ')}`)
    return `/${folder}/${relative('.', file)}`
  }
}
