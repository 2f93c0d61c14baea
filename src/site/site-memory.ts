import {mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileOf} from './address.ts'

/** The digest of what each page showed in the last build, by address; empty when other templates printed it. */
export type SiteMemory = ReadonlyMap<string, string>

const fileName = 'site.json'

interface StoredMemory {
  templates: string
  pages: [address: string, digest: string][]
}

/** What the last build wrote; its pages are to be printed again when the templates changed. */
export function readSiteMemory(workFolder: string, templates: string): SiteMemory {
  const stored = readStored(workFolder)
  // Addresses are kept, so that pages which no longer exist are removed all the same.
  const isSame = stored.templates === templates
  return new Map(stored.pages.map(([address, digest]) => [address, isSame ? digest : '']))
}

/** Remember what was written and remove the pages that are no more; gives their number. */
export function writeSiteMemory(
  workFolder: string,
  out: string,
  templates: string,
  pages: ReadonlyMap<string, string>,
  before: SiteMemory
): number {
  let removed = 0
  for (const address of before.keys()) {
    if (pages.has(address)) continue
    removePage(out, address)
    removed++
  }
  mkdirSync(workFolder, {recursive: true})
  const temporary = join(workFolder, `${fileName}.unfinished`)
  writeFileSync(temporary, JSON.stringify({templates, pages: [...pages]} satisfies StoredMemory))
  renameSync(temporary, join(workFolder, fileName))
  return removed
}

function readStored(workFolder: string): StoredMemory {
  try {
    return JSON.parse(readFileSync(join(workFolder, fileName), 'utf8')) as StoredMemory
  } catch {
    // The first build, or a damaged file: everything is printed.
    return {templates: '', pages: []}
  }
}

function removePage(out: string, address: string): void {
  const file = join(out, fileOf(address))
  rmSync(file, {force: true})
  rmSync(join(dirname(file), 'index.json'), {force: true})
  try {
    rmdirSync(dirname(file))
  } catch {
    // Other pages stand below it.
  }
}
