import {on} from 'node:events'
import {Worker} from 'node:worker_threads'
import {moduleExtension} from './own-files.ts'
import type {ShardThreadSetup} from './shard-thread.ts'
import type {Source} from './source.ts'
import {type ShardResult, type ShardSetup, takeShards, writeShards} from './write-shard.ts'

/** The threads that write shards, the one that asks for it among them. */
export interface ShardCrew {
  /** Write all shards; results come in the order in which they are done. */
  run(source: Source, signal?: AbortSignal): AsyncGenerator<ShardResult>
  /** Stop the other threads, whatever they are at. */
  end(): Promise<unknown>
}

/**
 * Start threads to write shards with; `jobs` of them, this one counted.
 *
 * Each plans the pages for itself, which takes some seconds: they do it while this thread does, and from then on each takes
 * the next shard that nobody has taken.
 */
export function startShards(setup: ShardSetup, jobs: number): ShardCrew {
  const taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
  const workerData: ShardThreadSetup = {setup, taken}
  const threads = Array.from({length: jobs - 1}, () => {
    const worker = new Worker(new URL(`./shard-thread${moduleExtension}`, import.meta.url), {workerData})
    return {worker, messages: on(worker, 'message', {close: ['exit']})}
  })
  return {
    async *run(source, signal) {
      const results = [
        ...threads.map(({messages}) => resultsOf(messages)),
        writeShards(setup, source, takeShards(taken))
      ]
      for await (const result of merged(results)) {
        signal?.throwIfAborted()
        yield result
      }
    },
    end: () => Promise.all(threads.map(({worker}) => worker.terminate()))
  }
}

async function* resultsOf(messages: AsyncIterable<unknown[]>): AsyncGenerator<ShardResult> {
  for await (const [result] of messages) yield result as ShardResult
}

/** What several generators give, as it comes. When it ends early, what they are at is finished first. */
async function* merged<Item>(generators: readonly AsyncGenerator<Item>[]): AsyncGenerator<Item> {
  const nextOf = async (generator: AsyncGenerator<Item>) => ({generator, next: await generator.next()})
  const waiting = new Map(generators.map((generator) => [generator, nextOf(generator)]))
  try {
    while (waiting.size > 0) {
      const {generator, next} = await Promise.race(waiting.values())
      if (next.done) waiting.delete(generator)
      else {
        waiting.set(generator, nextOf(generator))
        yield next.value
      }
    }
  } finally {
    await Promise.allSettled([...waiting.values()])
  }
}
