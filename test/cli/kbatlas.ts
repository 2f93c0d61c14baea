import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** The program as a user starts it. */
export const program = fileURLToPath(new URL('../../bin/kbatlas.js', import.meta.url))

export interface Run {
  code: number | null
  out: string
  err: string
}

/** Run the program in a folder. */
export function kbatlas(folder: string, args: string[], input: string | Uint8Array = ''): Run {
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8'
  })
  return {code: status, out: stdout, err: stderr}
}

/** A temporary folder with files in it; `remove` when the tests are over. */
export function temporaryFolder(files: Record<string, string | Uint8Array> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'kbatlas-cli-'))
  function write(name: string, content: string | Uint8Array) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, content)
  }
  for (const [name, content] of Object.entries(files)) write(name, content)
  return {folder, write, remove: () => rmSync(folder, {recursive: true, force: true})}
}

/** A small article in the Markdown form of the archive. */
export function archiveArticle(id: string, title: string): string {
  return [
    '---',
    'layout: page',
    `title: "${id}: ${title}"`,
    `permalink: /kb/${id.slice(1, -3)}/${id}/`,
    '---',
    '',
    `## ${id}: ${title}`,
    '',
    `\tArticle: ${id}`,
    '\tProduct(s): Sample Product',
    '\tVersion(s): 1.0',
    '\tOperating System(s): ',
    '\tKeyword(s): kbsample',
    '\tLast Modified: 01-FEB-1999',
    '\t',
    '\tSUMMARY',
    '\t=======',
    '\t',
    '\tSome text.',
    '\t',
    '\t======================================================================',
    '\tKeywords          : kbsample',
    '\t',
    '\t=============================================================================',
    ''
  ].join('\n')
}
