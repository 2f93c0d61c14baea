import {setFlagsFromString} from 'node:v8'
import {Worker} from 'node:worker_threads'

/** Threads that each run one task after the other. */
export interface WorkerPool<Task, Result> {
  /**
   * Run a task on the thread with the least to do.
   *
   * *Errors*: rejects with `ThreadStartError` when no thread can be started, else with what killed the thread before it
   * answered. A task that waited behind the one that killed it is rejected too.
   */
  run(task: Task): Promise<Result>
  /** End all threads; what is under way is rejected. */
  close(): Promise<void>
}

/** The first message of a thread, which says that its module was loaded. */
export const READY = 'ready'

/** The module of a thread could not be loaded, so there is no use in trying again. */
export class ThreadStartError extends Error {
  override name = 'ThreadStartError'
}

/** Garbage is collected sooner than V8 would by itself: it takes 200 MB off the memory of two threads. Less than 48 costs 3 % of the time. */
const resourceLimits = {maxYoungGenerationSizeMb: 48}
/** How V8 runs as long as there are threads, and what it does by itself: what comes after them is one thing at a time. */
const engineFlags = [
  /** Garbage that lives longer is collected sooner, too. */
  {during: '--heap-growing-percent=60', after: '--heap-growing-percent=0'},
  /** Each pattern runs thousands of times, so none is interpreted first: 2 % of the time. */
  {during: '--no-regexp-tier-up', after: '--regexp-tier-up'},
  /**
   * The optimizing compiler of each thread takes a seventh of all processor time: it compiles functions before they have
   * met the rare articles, and again after them. Later and with less inlined, it costs 5 % less of the whole.
   */
  {during: '--invocation-count-for-turbofan=40000', after: '--invocation-count-for-turbofan=3000'},
  {during: '--max-inlined-bytecode-size=200', after: '--max-inlined-bytecode-size=460'}
]

interface Thread<Result> {
  worker: Worker
  /** Tasks handed over and not answered, the first of them under way. */
  pending: {resolve(result: Result): void; reject(error: Error): void}[]
}

/**
 * Start up to `size` threads on a module that says `READY`, then answers each message with one message, in order.
 *
 * A thread that dies rejects its tasks and is replaced when the next task comes.
 */
export function createWorkerPool<Task, Result>(
  module: URL,
  size: number,
  workerData: unknown
): WorkerPool<Task, Result> {
  const threads = new Set<Thread<Result>>()
  for (const {during} of engineFlags) setFlagsFromString(during)

  function start(): Thread<Result> {
    const thread: Thread<Result> = {worker: new Worker(module, {workerData, resourceLimits}), pending: []}
    threads.add(thread)
    let isReady = false
    let cause = new Error('the thread was ended')
    thread.worker.on('message', (message: Result | typeof READY) => {
      if (isReady) thread.pending.shift()?.resolve(message as Result)
      isReady = true
    })
    thread.worker.on('error', (error: Error) => {
      cause = isReady ? error : new ThreadStartError(error.message, {cause: error})
    })
    thread.worker.on('exit', () => {
      threads.delete(thread)
      for (const task of thread.pending.splice(0)) task.reject(cause)
    })
    return thread
  }

  return {
    run(task) {
      const thread = threads.size < size ? start() : leastBusy(threads)
      return new Promise((resolve, reject) => {
        thread.pending.push({resolve, reject})
        thread.worker.postMessage(task)
      })
    },
    async close() {
      await Promise.all([...threads].map(({worker}) => worker.terminate()))
      for (const {after} of engineFlags) setFlagsFromString(after)
    }
  }
}

function leastBusy<Result>(threads: ReadonlySet<Thread<Result>>): Thread<Result> {
  return [...threads].reduce((best, thread) => (thread.pending.length < best.pending.length ? thread : best))
}
