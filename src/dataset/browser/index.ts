import {extname} from 'node:path'
import {Worker} from 'node:worker_threads'

/**
 * Cut the dataset into chunks for the browser, on a thread of its own.
 *
 * *Errors*: rejects with what the thread threw; ended by `signal` it rejects with the signal's reason.
 */
export function writeChunksOnThread(dataFolder: string, workFolder: string, signal?: AbortSignal): Promise<void> {
  const {promise, resolve, reject} = Promise.withResolvers<void>()
  const module = new URL(`./chunk-thread${extname(import.meta.url)}`, import.meta.url)
  const worker = new Worker(module, {workerData: {dataFolder, workFolder}})
  const abort = (): void => {
    void worker.terminate()
    reject(signal?.reason)
  }
  signal?.addEventListener('abort', abort)
  worker.once('error', reject)
  worker.once('exit', (code) =>
    code === 0 ? resolve() : reject(new Error(`The thread for chunks ended with ${code}.`))
  )
  return promise.finally(() => signal?.removeEventListener('abort', abort))
}
