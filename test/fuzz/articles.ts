/**
 * `npm run fuzz:articles`: 20,000 articles of the corpus, each changed at random, against the laws of every article;
 * `npm run fuzz:articles -- SEED COUNT`.
 *
 * Ends with 1 when one of them broke a law, and says which article with which number it was.
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {listArticles, locateCorpus} from '../corpus/locate.ts'
import {fuzzArticles} from './fuzz-articles.ts'

const [seed = '1', count = '20000'] = process.argv.slice(2)
try {
  const corpus = locateCorpus()
  const files = listArticles(corpus).map(({markdown}) => markdown)
  const read = (file: string): string => readFileSync(join(corpus, file), 'latin1')

  let brokenCount = 0
  for (const {number, file, violations} of fuzzArticles(files, read, Number(seed), Number(count))) {
    brokenCount++
    for (const {law, line, what} of violations.slice(0, 3)) console.log(`${number} ${file}:${line} ${law}: ${what}`)
  }
  console.log(`${count} changed articles, ${brokenCount} broke a law`)
  process.exitCode = brokenCount === 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
