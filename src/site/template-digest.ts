import {hash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {ownPath} from './own-files.ts'
import type {SiteFacts} from './site.ts'

/** A digest of everything besides the dataset that pages depend on: templates, code, the site's facts. */
export function templateDigest(facts: SiteFacts): string {
  const files = ['templates', 'src'].flatMap((folder) =>
    readdirSync(ownPath(folder), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.css'))
      .map((entry) => join(entry.parentPath, entry.name))
  )
  const contents = files.sort().map((file) => readFileSync(file, 'utf8'))
  return hash('sha256', JSON.stringify([facts, contents]))
}
