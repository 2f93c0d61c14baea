import {hash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {findPackageJSON} from 'node:module'
import path from 'node:path'

/** Folders whose code decides what becomes of an article, in the memory of a build and in the dataset. */
const folders = ['read', 'parse', 'fields', 'render', 'corpus', 'diagnostics', 'search', 'dataset']

/**
 * Name the code that makes records, pages and the dataset, so that results of other code are not used again: a digest of the code
 * itself and of `package.json`, which pins the libraries.
 */
export function engineName(): string {
  const source = path.resolve(import.meta.dirname, '../..')
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(source, folder), {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.[jt]s$/.test(name))
      .map((name) => path.join(source, folder, name))
  )
  const packageFile = findPackageJSON(import.meta.url)
  const digests = [...files.sort(), ...(packageFile ? [packageFile] : [])].map((file) =>
    hash('sha256', readFileSync(file))
  )
  return hash('sha256', digests.join('\n'))
}
