import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

const checkout = path.resolve(import.meta.dirname, '../..')

/** Where the archive, the gold labels and their scorer lie beside the checkout. */
export const shared = path.resolve(checkout, '../shared')

/**
 * Find the real archive: the unpacked folder that `KBATLAS_CORPUS` names, or the packed one beside the checkout, which is
 * unpacked once into a folder for temporary files.
 *
 * *Errors*: throws one sentence when there is none.
 */
export function locateCorpus(): string {
  const named = process.env.KBATLAS_CORPUS
  if (named) {
    if (existsSync(path.join(named, 'kb'))) return path.resolve(named)
    throw new Error(`KBATLAS_CORPUS names \`${named}\`, which has no folder \`kb\`.`)
  }
  const packed = path.join(shared, 'corpus')
  const archives = existsSync(packed) ? readdirSync(packed).filter((name) => name.endsWith('.tar.zst')) : []
  if (archives.length === 0) {
    throw new Error(
      'No corpus found: set KBATLAS_CORPUS to a folder with the unpacked archive, `kb/010/Q10022/README.md` and so on.'
    )
  }
  return unpack(archives.sort().map((name) => path.join(packed, name)))
}

/** Unpack beside the final name and rename, so that an interrupted run leaves no half archive behind. */
function unpack(archives: readonly string[]): string {
  const mark = archives.map((file) => statSync(file).size).join('-')
  const folder = path.join(tmpdir(), `kbatlas-corpus-${mark}`)
  if (existsSync(folder)) return folder
  const unfinished = `${folder}-${process.pid}`
  mkdirSync(unfinished, {recursive: true})
  try {
    for (const archive of archives) execFileSync('tar', ['--zstd', '-xf', archive, '-C', unfinished])
    renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, {recursive: true, force: true})
  }
  return folder
}

/** One article of the archive: its file in Markdown form and, of some, its file in text form; paths below the folder. */
export interface CorpusArticle {
  id: string
  markdown: string
  text: string | null
}

/** Path of an article in Markdown form below the folder: `kb/241/Q241041/README.md`. */
export function pathOf(id: string): string {
  return `kb/${id.slice(1, -3).padStart(3, '0')}/${id}/README.md`
}

/** List the articles in order of their numbers. */
export function listArticles(folder: string): CorpusArticle[] {
  const articles: CorpusArticle[] = []
  for (const group of readdirSync(path.join(folder, 'kb'))) {
    for (const id of readdirSync(path.join(folder, 'kb', group))) {
      const text = `txt/${group}/${id}.TXT`
      const hasText = existsSync(path.join(folder, text))
      articles.push({id, markdown: pathOf(id), text: hasText ? text : null})
    }
  }
  return articles.sort((one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1)))
}
