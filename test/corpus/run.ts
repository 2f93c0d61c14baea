import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {buildSite} from './build-site.ts'
import {laws, type Violation} from './check-article.ts'
import {checkCorpus} from './check-corpus.ts'
import {type GoldScore, labelledIds, runScorer, shortfalls} from './gold-score.ts'
import {type CorpusArticle, listArticles, locateCorpus} from './locate.ts'
import {deadLinks} from './site-links.ts'

/*
 * `npm run corpus`: check the laws on every article of the real archive, score the gold labels, build the site and check
 * its links. `--sample 2000` checks that many articles, evenly spread, and `--only Q1,Q2` these; both leave out what needs
 * all of them. `--show 20` prints so many violations of each law, `--report FILE` writes all.
 */
const {values: options} = parseArgs({
  options: {
    sample: {type: 'string'},
    only: {type: 'string'},
    show: {type: 'string', default: '10'},
    report: {type: 'string'}
  }
})
const isWhole = !options.sample && !options.only

try {
  const folder = locateCorpus()
  const checks = [() => checkLaws(folder), ...(isWhole ? [() => checkSite(folder)] : [])]
  let areFine = true
  for (const check of checks) areFine = (await check()) && areFine
  process.exitCode = areFine ? 0 : 1
} catch (error) {
  console.error(`corpus: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}

/** The laws, and the gold labels on the records that were made for them. */
async function checkLaws(folder: string): Promise<boolean> {
  const articles = choose(listArticles(folder))
  const labelled = isWhole ? labelledIds() : []
  const start = performance.now()
  const {violations, records} = await checkCorpus(folder, articles, new Set(labelled), (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${articles.length} articles`)
  })
  if (process.stderr.isTTY) process.stderr.write('\n')
  console.log(`${articles.length} articles checked in ${seconds(start)}`)
  for (const law of laws)
    printLaw(
      law,
      violations.filter((violation) => violation.law === law)
    )
  if (options.report) writeFileSync(options.report, violations.map(lineOf).join('\n'))
  return violations.length === 0 && (!isWhole || checkGold(records))
}

function checkGold(records: readonly object[]): boolean {
  const score = JSON.parse(runScorer(records, ['--json'])) as GoldScore
  const short = shortfalls(score)
  console.log(`gold: mean F1 ${score.mean.toFixed(4)}${short.length === 0 ? '' : `, but ${short.join('; ')}`}`)
  return short.length === 0
}

/** The site is built into a folder for temporary files, and every link within it is followed. */
async function checkSite(folder: string): Promise<boolean> {
  const out = mkdtempSync(path.join(tmpdir(), 'kbatlas-site-'))
  try {
    const start = performance.now()
    await buildSite(path.join(folder, 'kb'), out)
    console.log(`site built in ${seconds(start)}`)
    const {pages, links, dead} = deadLinks(out)
    console.log(`links: ${links} on ${pages} pages, ${dead.length === 0 ? 'none dead' : `${dead.length} dead`}`)
    for (const {page, href} of dead.slice(0, Number(options.show))) console.log(`  ${page} ${href}`)
    return dead.length === 0
  } finally {
    rmSync(out, {recursive: true, force: true})
  }
}

function choose(all: CorpusArticle[]): CorpusArticle[] {
  if (options.only) return all.filter(({id}) => options.only?.split(',').includes(id))
  const count = Math.min(Number(options.sample ?? all.length), all.length)
  return Array.from({length: count}, (_, index) => all[Math.floor((index * all.length) / count)] as CorpusArticle)
}

function printLaw(law: string, found: readonly Violation[]): void {
  const files = new Set(found.map((violation) => violation.path)).size
  console.log(`${law}: ${found.length === 0 ? 'holds' : `${found.length} violations in ${files} files`}`)
  for (const violation of found.slice(0, Number(options.show))) console.log(`  ${lineOf(violation)}`)
}

function lineOf({path: file, line, what}: Violation): string {
  return `${file}:${line} ${what}`
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}
