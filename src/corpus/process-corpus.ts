import path from 'node:path'
import {setImmediate} from 'node:timers/promises'
import type {Source} from '../read/discover.ts'
import {Backlog} from './backlog.ts'
import {failedOutcome} from './failed-outcome.ts'
import type {Outcome} from './outcome.ts'
import type {OutputName} from './outputs.ts'
import type {WorkerSetup} from './worker.ts'
import {createWorkerPool, ThreadStartError, type WorkerPool} from './worker-pool.ts'

export interface CorpusOptions {
  /** What to make of each article. */
  outputs: OutputName[]
  /** Threads to use; with 1 all happens in this one. */
  jobs: number
  /** Ends the run; the generator then throws the signal's reason. */
  signal?: AbortSignal
  /** Told how many sources there are, as soon as all are found. */
  onFound?: (total: number) => void
}

/** Sources that travel to a thread together: enough to make the message cheap, few enough to bound memory. */
const BATCH_SOURCES = 32

/** Batches under way per thread: one that is worked on, one that waits so that the thread never does, two that are ready. */
const BATCHES_PER_JOB = 4

/** As many sources are worked off before threads are started: starting one takes longer. */
const SOURCES_WITHOUT_THREADS = 64

/**
 * Process many sources, on several threads, and give the outcomes in the order of the sources, a batch at a time.
 *
 * Memory is bounded by the batches under way, whatever the size of the sources: none is begun while the caller is busy
 * with an earlier one and the limit is reached. Sources are looked for while the first ones are worked on.
 */
export async function* processCorpus(sources: Iterable<Source>, options: CorpusOptions): AsyncGenerator<Outcome[]> {
  const {jobs, signal, onFound} = options
  const backlog = new Backlog(sources, onFound)
  const run =
    jobs === 1 || !backlog.holdsMoreThan(SOURCES_WITHOUT_THREADS) ? await inThisThread(options) : onThreads(options)
  const abort = () => run.close()
  signal?.addEventListener('abort', abort)
  try {
    const underWay: Promise<Outcome[]>[] = []
    for (let next = backlog.take(BATCH_SOURCES); next.length > 0; next = backlog.take(BATCH_SOURCES)) {
      signal?.throwIfAborted()
      const batch = run.process(next)
      batch.catch(() => {}) // Awaited in its turn; that may be later than its rejection.
      underWay.push(batch)
      if (underWay.length < run.limit) continue
      const first = underWay.shift() as Promise<Outcome[]>
      await backlog.fillUntil(first)
      yield await first
    }
    for (const batch of underWay) yield await batch
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  } finally {
    signal?.removeEventListener('abort', abort)
    await run.close()
  }
}

interface Run {
  process(batch: Source[]): Promise<Outcome[]>
  /** How many batches may be under way. */
  limit: number
  close(): void | Promise<void>
}

async function inThisThread({outputs}: CorpusOptions): Promise<Run> {
  const {processSource} = await import('./process-source.ts')
  return {
    limit: 1,
    async process(batch) {
      await setImmediate() // Lets a signal through.
      return batch.map((source) => processSource(source, outputs))
    },
    close() {}
  }
}

function onThreads({jobs, outputs}: CorpusOptions): Run {
  // The same file is TypeScript in a checkout and JavaScript in the package.
  const module = new URL(`./worker${path.extname(import.meta.url)}`, import.meta.url)
  const setup: WorkerSetup = {outputs}
  const pool = createWorkerPool<Source[], Outcome[]>(module, jobs, setup)
  let isClosed = false
  return {
    limit: jobs * BATCHES_PER_JOB,
    process: (batch) => processBatch(pool, batch, () => isClosed),
    close() {
      isClosed = true
      return pool.close()
    }
  }
}

/**
 * A thread that dies, out of memory say, takes its batch along. The sources are then tried one by one, so that only the
 * one that is at fault fails.
 */
async function processBatch(
  pool: WorkerPool<Source[], Outcome[]>,
  batch: Source[],
  isClosed: () => boolean
): Promise<Outcome[]> {
  try {
    return await pool.run(batch)
  } catch (error) {
    if (isClosed() || error instanceof ThreadStartError) throw error
    const [source] = batch
    if (batch.length === 1 && source) return [failedOutcome(source, error)]
    const outcomes: Outcome[] = []
    for (const source of batch) outcomes.push(...(await processBatch(pool, [source], isClosed)))
    return outcomes
  }
}
