import {parentPort, workerData} from 'node:worker_threads'
import type {Shard} from './shard.ts'
import {type ShardSetup, shardWriter} from './write-shard.ts'

/** A thread that writes one shard after the other, as it is sent them. */
const writer = shardWriter(workerData as ShardSetup)

parentPort?.on('message', async (shard: Shard) => {
  parentPort?.postMessage(await writer.write(shard))
})
