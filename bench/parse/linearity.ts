import {extractRecord} from '../../src/fields/index.ts'
import {parseArticle} from '../../src/parse/index.ts'
import {readArticle} from '../../src/read/read-article.ts'
import {renderArticle} from '../../src/render/index.ts'
import {type Form, forms} from './forms.ts'
import {type HostileInput, hostileInputs} from './inputs.ts'

/** How long one hostile input takes in one form. */
export interface Linearity {
  input: string
  form: string
  /** Processor seconds for the full input, from bytes to record and page. */
  seconds: number
  /** By how much longer it takes than half the input. */
  ratio: number
}

/** Twice the input may take so much longer, and the whole of it so long. */
export const limits = {ratio: 2.5, seconds: 2}

/** Measure every hostile input in all three forms, half and whole; of several runs the fastest counts. */
export function* measureLinearity(): Generator<Linearity> {
  for (const input of hostileInputs) {
    for (const form of forms) {
      const half = secondsFor(input, form, 0.5)
      const seconds = secondsFor(input, form, 1)
      // Below a few milliseconds the clock is all that is measured.
      yield {input: input.name, form: form.name, seconds, ratio: seconds < 0.02 ? 1 : seconds / half}
    }
  }
}

const runs = 3

function secondsFor(input: HostileInput, form: Form, share: number): number {
  const bytes = new TextEncoder().encode(form.wrap(input.make(share, form.indent)))
  let fastest = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage()
    readAndRender(bytes, form.path)
    const {user, system} = process.cpuUsage(start)
    fastest = Math.min(fastest, (user + system) / 1e6)
    // What takes long is not noise.
    if (fastest > limits.seconds) break
  }
  return fastest
}

function readAndRender(bytes: Uint8Array, path: string): void {
  const outcome = readArticle(bytes, {path})
  if (outcome.type !== 'article') throw new Error(`The input for ${path} was not read as an article.`)
  const tree = parseArticle(outcome.file)
  JSON.stringify(extractRecord(tree, outcome.file))
  renderArticle(tree)
}
