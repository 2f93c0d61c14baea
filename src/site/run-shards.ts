import {once} from 'node:events'
import {Worker} from 'node:worker_threads'
import {moduleExtension} from './own-files.ts'
import type {Shard} from './shard.ts'
import {type ShardResult, type ShardSetup, shardWriter} from './write-shard.ts'

export interface RunOptions {
  setup: ShardSetup
  jobs: number
  signal?: AbortSignal
}

/** Write shards, on several threads when there are several of them; results come in the order in which they are done. */
export async function* runShards(shards: readonly Shard[], options: RunOptions): AsyncGenerator<ShardResult> {
  const {setup, jobs, signal} = options
  if (jobs === 1 || shards.length === 1) {
    const writer = shardWriter(setup)
    try {
      for (const shard of shards) {
        signal?.throwIfAborted()
        yield await writer.write(shard)
      }
    } finally {
      writer.close()
    }
    return
  }
  const queue = [...shards]
  const threads = Array.from({length: Math.min(jobs, shards.length)}, () => startThread(setup))
  try {
    const underWay = new Map(threads.map((thread) => [thread, thread.next(queue.shift())]))
    while (underWay.size > 0) {
      signal?.throwIfAborted()
      const {thread, result} = await Promise.race(underWay.values())
      const shard = queue.shift()
      if (shard) underWay.set(thread, thread.next(shard))
      else underWay.delete(thread)
      yield result
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}

interface Thread {
  next(shard: Shard | undefined): Promise<{thread: Thread; result: ShardResult}>
  end(): Promise<unknown>
}

function startThread(setup: ShardSetup): Thread {
  const worker = new Worker(new URL(`./shard-thread${moduleExtension}`, import.meta.url), {workerData: setup})
  const thread: Thread = {
    async next(shard) {
      worker.postMessage(shard)
      // An error of the thread rejects this as well.
      const [result] = (await once(worker, 'message')) as [ShardResult]
      return {thread, result}
    },
    end: () => worker.terminate()
  }
  return thread
}
