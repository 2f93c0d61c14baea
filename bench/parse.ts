/**
 * How fast parsing is, beside remark-parse in the same run, and how it grows with hostile input.
 *
 * ```sh
 * npm run -s bench                      # both; the archive is found as in `npm run corpus`
 * npm run -s bench -- corpus            # the whole archive only
 * npm run -s bench -- linear            # hostile input only
 * ```
 *
 * Exit code 1 when a target is missed: half the time of remark-parse on one core, 600 MB, linear growth.
 */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {discover} from '../src/read/discover.ts'
import {locateCorpus} from '../test/corpus/locate.ts'
import {limits, measureLinearity} from './parse/linearity.ts'
import {type Measured, measureProcess} from './parse/measured-process.ts'

const jobs = 2
const maximumMegabytes = 600
const chosen = process.argv.slice(2)
const isChosen = (name: string): boolean => chosen.length === 0 || chosen.includes(name)

if (isChosen('corpus')) await compareOnCorpus()
if (isChosen('linear')) checkGrowth()

async function compareOnCorpus(): Promise<void> {
  const folders = ['kb', 'txt'].map((name) => path.join(locateCorpus(), name))
  const root = path.resolve(import.meta.dirname, '..')
  const parse = ['parse', ...folders, '--format', 'ndjson', '--jobs', String(jobs), '--quiet']
  // Whoever came first would wait for the disk.
  for (const {location} of discover(folders)) readFileSync(location)
  const ours = await measureProcess(path.join(root, 'bin/kbatlas.js'), parse)
  const remark = await measureProcess(path.join(root, 'bench/parse/remark.ts'), folders)
  print(`kbatlas parse, ${jobs} cores`, ours)
  print('remark-parse, 1 core', remark)
  const share = ours.wallSeconds / remark.wallSeconds
  console.log(`kbatlas takes ${share.toFixed(2)} of the time of remark-parse, target 0.50`)
  if (share > 0.5 || ours.peakMegabytes > maximumMegabytes) process.exitCode = 1
}

function print(name: string, {wallSeconds, processorSeconds, peakMegabytes}: Measured): void {
  const figures = [
    `${wallSeconds.toFixed(1)} s`,
    `${processorSeconds.toFixed(1)} s of processor`,
    `${peakMegabytes.toFixed(0)} MB`
  ]
  console.log(`${name.padEnd(26)} ${figures.join(', ')}`)
}

function checkGrowth(): void {
  for (const {input, form, seconds, ratio} of measureLinearity()) {
    const isMissed = seconds > limits.seconds || ratio > limits.ratio
    if (isMissed) process.exitCode = 1
    const figures = `${seconds.toFixed(3)} s, ${ratio.toFixed(2)} times the half`
    console.log(`${input.padEnd(32)} ${form.padEnd(18)} ${figures}${isMissed ? '  MISSED' : ''}`)
  }
}
