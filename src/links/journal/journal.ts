import {
  closeSync,
  existsSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import type {HeadsMemory} from '../http/heads.ts'
import type {LinkResult} from '../result.ts'
import {isFine} from '../result.ts'
import {parseResults, readIfThere, toLine} from './results-file.ts'

/**
 * The memory of a run on disk. Every result is written at once, so that `kill -9` loses the checks under way and nothing
 * else.
 *
 * Beside the results stands `<file>.run` as long as the run is not over. Its first line says when the run began and how
 * it was called; a number says that a process took it up at that time; an object names a host whose HEAD is of use; the others
 * name each address before it is asked.
 * So a run that goes on knows which failures are its own, and which addresses were under way when it was killed. Those
 * come last, and not before the process has outlived the earlier ones: else the next kill would hit them again.
 */
export interface Journal {
  /** Results that stand, by address; the run need not ask for these. */
  kept: ReadonlyMap<string, LinkResult>
  /** How often addresses without a result were asked for before. */
  askedBefore: ReadonlyMap<string, number>
  /** The longest that a process of this run lived before it was killed, in milliseconds; 0 when none was. */
  longestLifeMs: number
  /** What the run has learned of HEAD. */
  heads: HeadsMemory
  /** Say that an address is about to be asked. */
  begin(url: string): void
  write(result: LinkResult): void
  /**
   * Put the results in order, in place of the journal. A run that `isComplete` is over; otherwise it can go on later.
   * Young results of other addresses stay in the file, after these.
   */
  finish(results: Iterable<LinkResult>, isComplete: boolean): void
  /** Stop writing, and leave all as it is. */
  close(): void
}

export interface JournalOptions {
  /** Whether to go on with what is there. */
  resume: boolean
  /** Results that are older are asked for again, in milliseconds. */
  maxAgeMs: number
  /** What the run was called with; results of an interrupted run with other options are like those of an earlier one. */
  call: string
  now?: () => number
}

/** First line of the file beside the results. */
interface RunHead {
  startedAt: string
  call: string
}

/** A line that names a host. */
interface HeadNote {
  head: string
}

interface InterruptedRun {
  head: RunHead
  /** How often each address was asked. */
  asked: Map<string, number>
  /** When the processes of the run began. */
  starts: number[]
  /** Hosts whose HEAD said more than their GET. */
  usefulHeads: Set<string>
}

/**
 * Open the journal for a run.
 *
 * *Errors*: throws `UsageError` when the file is there and holds something else.
 */
export function openJournal(file: string, {resume, maxAgeMs, call, now = Date.now}: JournalOptions): Journal {
  const runFile = `${file}.run`
  const text = readIfThere(file)
  const {results, wholeBytes} = parseResults(text, file)
  const interrupted = resume && existsSync(file) ? readRun(runFile, call) : undefined
  const startedAt = interrupted?.head.startedAt ?? new Date(now()).toISOString()
  const kept = new Map([...results].filter(([, result]) => resume && stands(result)))

  if (!resume) writeFileSync(file, '')
  else if (existsSync(file)) truncateSync(file, wholeBytes)
  if (!interrupted) writeFileSync(runFile, `${JSON.stringify({startedAt, call} satisfies RunHead)}\n`)
  const longestLifeMs = interrupted ? Math.max(0, ...livesOf(interrupted.starts, lastWriteOf(file, runFile))) : 0
  const resultsFile = openSync(file, 'a')
  const askedFile = openSync(runFile, 'a')
  writeSync(askedFile, `${now()}\n`)
  let isOpen = true

  return {
    kept,
    askedBefore: interrupted?.asked ?? new Map(),
    longestLifeMs,
    heads: {
      isResumed: interrupted !== undefined,
      useful: interrupted?.usefulHeads ?? new Set(),
      noteUseful(host) {
        if (isOpen) writeSync(askedFile, `${JSON.stringify({head: host} satisfies HeadNote)}\n`)
      }
    },
    begin(url) {
      if (isOpen) writeSync(askedFile, `${JSON.stringify(url)}\n`)
    },
    write(result) {
      if (isOpen) writeSync(resultsFile, toLine(result))
    },
    finish(ordered, isComplete) {
      close()
      writeOrdered(ordered)
      if (isComplete) rmSync(runFile, {force: true})
    },
    close
  }

  /** Of this very run, everything that was found; of an earlier one, what was fine and is young. */
  function stands({verdict, checkedAt}: LinkResult): boolean {
    if (verdict === 'unchecked') return false
    if (interrupted && checkedAt >= startedAt) return true
    return isFine(verdict) && isYoung(checkedAt)
  }

  function isYoung(checkedAt: string): boolean {
    return now() - Date.parse(checkedAt) < maxAgeMs
  }

  function writeOrdered(ordered: Iterable<LinkResult>): void {
    const temporary = `${file}.part`
    const descriptor = openSync(temporary, 'w')
    const others = new Map(results)
    for (const result of ordered) {
      others.delete(result.url)
      writeSync(descriptor, toLine(result))
    }
    for (const result of others.values()) {
      if (resume && isYoung(result.checkedAt)) writeSync(descriptor, toLine(result))
    }
    closeSync(descriptor)
    renameSync(temporary, file)
  }

  function close(): void {
    if (!isOpen) return
    isOpen = false
    closeSync(resultsFile)
    closeSync(askedFile)
  }
}

/** The run that was not finished; undefined when there is none, or it was called otherwise. */
function readRun(file: string, call: string): InterruptedRun | undefined {
  // The last line may be torn
  const [first, ...rest] = readIfThere(file).split('\n').slice(0, -1)
  const head = first === undefined ? undefined : (tryJson(first) as RunHead | undefined)
  if (typeof head?.startedAt !== 'string' || head.call !== call) return undefined
  const asked = new Map<string, number>()
  const starts: number[] = []
  const usefulHeads = new Set<string>()
  for (const line of rest) {
    const value = tryJson(line)
    if (isHeadNote(value)) usefulHeads.add(value.head)
    if (typeof value === 'string') asked.set(value, (asked.get(value) ?? 0) + 1)
    if (typeof value === 'number') starts.push(value)
  }
  return {head, asked, starts, usefulHeads}
}

function isHeadNote(value: unknown): value is HeadNote {
  return typeof value === 'object' && value !== null && 'head' in value && typeof value.head === 'string'
}

/** How long each process lived, as far as one can see: to the next one's start, the last one to its last word. */
function livesOf(starts: readonly number[], lastWrite: number): number[] {
  return starts.map((start, at) => (starts[at + 1] ?? lastWrite) - start)
}

function lastWriteOf(...files: string[]): number {
  return Math.max(...files.map((file) => statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0))
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
