import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import type {Outcome} from '../../src/corpus/outcome.ts'
import {processCorpus} from '../../src/corpus/process-corpus.ts'

const encoder = new TextEncoder()

/** Articles of which every seventh is long, so that threads finish out of order. */
const sources = Array.from({length: 300}, (_, index) => ({
  path: `${index}.md`,
  location: `${index}.md`,
  bytes: encoder.encode(`# Article ${index}\n\n${'Some text.\n\n'.repeat(index % 7 === 0 ? 500 : 1)}`)
}))

async function collect(batches: AsyncIterable<Outcome[]>): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for await (const batch of batches) outcomes.push(...batch)
  return outcomes
}

describe('processCorpus', () => {
  it('gives the same outcomes in the order of the input, with threads and without', async () => {
    const alone = await collect(processCorpus(sources, {outputs: ['record'], jobs: 1}))
    const together = await collect(processCorpus(sources, {outputs: ['record'], jobs: 3}))
    assert.deepEqual(
      alone.map(({path}) => path),
      sources.map(({path}) => path)
    )
    assert.deepEqual(together, alone)
  })

  it('begins no more than a batch ahead of its reader, and looks for sources meanwhile', async () => {
    const read: string[] = []
    let total = 0
    const watched = sources.map(({path, location, bytes}) => ({
      path,
      location,
      get bytes() {
        read.push(path)
        return bytes
      }
    }))
    const batches = processCorpus(watched, {outputs: [], jobs: 1, onFound: (count) => (total = count)})
    for (let step = 1; step <= 2; step++) await batches.next()
    assert.equal(read.length, 64)
    assert.equal(total, sources.length)
    await batches.return(undefined)
  })

  for (const jobs of [1, 2]) {
    it(`ends with the reason of its signal, with ${jobs} jobs`, async () => {
      const controller = new AbortController()
      const batches = processCorpus(sources, {outputs: ['record'], jobs, signal: controller.signal})
      await batches.next()
      controller.abort(new Error('enough'))
      await assert.rejects(collect(batches), {message: 'enough'})
    })
  }

  it('gives nothing for no sources', async () => {
    assert.deepEqual(await collect(processCorpus([], {outputs: [], jobs: 2})), [])
  })
})
