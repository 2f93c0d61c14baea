import {parentPort, workerData} from 'node:worker_threads'
import {openSource} from './source.ts'
import {type ShardSetup, takeShards, writeShards} from './write-shard.ts'

/** What a thread is started with. */
export interface ShardThreadSetup {
  setup: ShardSetup
  /** Counts the shards that some thread has taken. */
  taken: SharedArrayBuffer
}

const {setup, taken} = workerData as ShardThreadSetup
const source = openSource(setup.folders)
for await (const result of writeShards(setup, source, takeShards(taken))) parentPort?.postMessage(result)
source.close()
