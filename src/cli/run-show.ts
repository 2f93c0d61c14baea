import {existsSync} from 'node:fs'
import path from 'node:path'
import {articleText} from '../dataset/article-text.ts'
import {openDataset} from '../dataset/open.ts'
import {UsageError} from '../diagnostics/usage-error.ts'
import type {ArticleRecord} from '../fields/index.ts'
import {exitCodes} from './exit-codes.ts'
import {articleLines} from './show/article.ts'
import {page} from './show/pager.ts'
import type {ShowOptions} from './show.ts'
import {say, writeOut} from './standard-output.ts'
import {terminalSize} from './terminal-size.ts'

/** Print one article in the form that the options name. */
export async function runShow(id: string, options: ShowOptions): Promise<number> {
  const record = findRecord(id, options.data)
  if (options.json) await writeOut(`${JSON.stringify(record, null, 2)}\n`)
  else if (options.text) await writeOut(`${record.id}: ${record.title}\n\n${articleText(record)}\n`)
  else if (options.html || options.original) await writeOut(await fromContent(record, options))
  else await page(articleLines(record, terminalWidth()), options.pager)
  return exitCodes.fine
}

function findRecord(id: string, dataFolder: string): ArticleRecord {
  const dataset = openDataset(dataFolder)
  try {
    const digits = /^(?:q|kb)?(\d+)$/i.exec(id)?.[1]
    const record = dataset.record(id) ?? (digits === undefined ? undefined : dataset.record(`Q${digits}`))
    if (!record) throw new UsageError(`There is no article ${id} in the dataset \`${dataFolder}\`.`)
    return record
  } finally {
    dataset.close()
  }
}

/** HTML and original text are not in the published dataset, so the article is read again from its source. */
async function fromContent({source}: ArticleRecord, {content, original}: ShowOptions): Promise<string> {
  if (content === undefined) {
    throw new UsageError(`--${original ? 'original' : 'html'} needs the source, expected --content with its folder.`)
  }
  const location = [path.join(content, source.path), source.path].find(existsSync)
  if (location === undefined)
    throw new UsageError(`There is no ${source.path} in ${content}, expected the folder that was built.`)
  const {processSource} = await import('../corpus/process-source.ts')
  const output = original ? 'original' : 'html'
  const outcome = processSource({path: source.path, location}, [output])
  if (outcome.type !== 'article') throw new UsageError(`${location} is no article any more.`)
  if (outcome.sha256 !== source.sha256) say(`${location} has changed since the dataset was built.`)
  const text = outcome.outputs[output] ?? ''
  return text.endsWith('\n') ? text : `${text}\n`
}

/** Long lines are hard to read, so a wide terminal is not used up. */
function terminalWidth(): number {
  return Math.min(terminalSize().columns, 100)
}
