import {parentPort, workerData} from 'node:worker_threads'
import type {Source} from '../read/discover.ts'
import type {OutputName} from './outputs.ts'
import {processSource} from './process-source.ts'
import {READY} from './worker-pool.ts'

/** What a worker is started with. */
export interface WorkerSetup {
  outputs: OutputName[]
}

const {outputs} = workerData as WorkerSetup

parentPort?.on('message', (batch: Source[]) => {
  parentPort?.postMessage(batch.map((source) => processSource(source, outputs)))
})

parentPort?.postMessage(READY)
