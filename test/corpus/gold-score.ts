import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {shared} from './locate.ts'

/** Scores of the labelled articles, as the scorer prints them with `--json`. */
export interface GoldScore {
  articles: number
  records: number
  mean: number
  fields: Record<string, {labels: number; found: number; right: number; f1: number}>
}

const gold = path.join(shared, 'gold')
const scorer = path.join(shared, 'tools/score-gold.mjs')

/** Ids of the labelled articles; throws one sentence when there are no labels. */
export function labelledIds(): string[] {
  if (!existsSync(gold) || !existsSync(scorer))
    throw new Error(`No gold labels found: expected them in \`${path.relative('.', gold)}\`.`)
  const names = readdirSync(gold).filter((name) => /^Q\d+\.json$/.test(name))
  return names.map((name) => path.basename(name, '.json'))
}

/** Run the scorer over records; what it prints. */
export function runScorer(records: readonly object[], options: readonly string[]): string {
  const input = records.map((record) => JSON.stringify(record)).join('\n')
  const {status, stdout, stderr} = spawnSync(process.execPath, [scorer, gold, '-', ...options], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28
  })
  if (status !== 0) throw new Error(`The scorer failed: ${stderr.trim()}`)
  return stdout
}

/** What falls short: the mean must be 0.98; a field of 40 labels 0.95; of a smaller one at most two items may be wrong. */
export function shortfalls({mean, fields}: GoldScore): string[] {
  const short = mean < 0.98 ? [`mean F1 is ${mean.toFixed(4)}, expected 0.98`] : []
  for (const [name, {labels, found, right, f1}] of Object.entries(fields)) {
    const wrong = labels - right + (found - right)
    if (labels >= 40 && f1 < 0.95) short.push(`F1 of ${name} is ${f1.toFixed(4)}, expected 0.95`)
    if (labels < 40 && wrong > 2) short.push(`${wrong} items of ${name} are wrong, expected at most 2`)
  }
  return short
}
