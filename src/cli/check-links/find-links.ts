import {readFileSync} from 'node:fs'
import {text} from 'node:stream/consumers'
import {linksFromDataset} from '../../links/plan/from-dataset.ts'
import {linksFromList} from '../../links/plan/from-list.ts'
import type {PlannedLink} from '../../links/plan/planned-link.ts'
import type {CheckLinksCommandOptions} from '../check-links.ts'
import {findTextFiles} from './find-text-files.ts'

/** The addresses that are meant: those of lists, or else of the dataset. */
export async function findLinks({urls, data, only}: CheckLinksCommandOptions): Promise<PlannedLink[]> {
  if (urls) {
    const texts = urls.includes('-') ? [await text(process.stdin)] : []
    for (const file of findTextFiles(
      '--urls',
      urls.filter((name) => name !== '-')
    ))
      texts.push(readFileSync(file, 'utf8'))
    return linksFromList(texts.join('\n'))
  }
  // Loaded only here: a list of addresses needs none of it
  const {openDataset} = await import('../../dataset/open.ts')
  const dataset = openDataset(data)
  try {
    return linksFromDataset(dataset.database, only)
  } finally {
    dataset.close()
  }
}
