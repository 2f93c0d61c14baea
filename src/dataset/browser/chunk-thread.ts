import {workerData} from 'node:worker_threads'
import {writeChunks} from './write-chunks.ts'

/** A thread that cuts the browser's database while others do something else. */
const {dataFolder, workFolder} = workerData as {dataFolder: string; workFolder: string}
writeChunks(dataFolder, workFolder)
