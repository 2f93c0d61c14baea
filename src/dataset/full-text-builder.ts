import {rmSync} from 'node:fs'
import path from 'node:path'
import type {DatabaseSync} from 'node:sqlite'
import {Worker} from 'node:worker_threads'
import type {ArticleRecord} from '../fields/index.ts'
import {copyFullText, createFullText, finishFullText, fullTextInserter, fullTextOf} from './full-text.ts'
import type {FullTextRow} from './full-text-thread.ts'

/** Builds the full text index of a dataset file. */
export interface FullTextBuilder {
  /** Add an article; `json` is its record too. Wait for it before the next one. */
  add(row: number, record: ArticleRecord, json: string, text: string): void | Promise<void>
  /** Make the index whole, within the dataset file. */
  finish(): void | Promise<void>
  /** Stop, and leave nothing behind. */
  abandon(): void
}

/** Build the index where it is to be: what a small dataset is done with soonest. */
export function buildInPlace(database: DatabaseSync): FullTextBuilder {
  createFullText(database)
  const insert = fullTextInserter(database)
  return {
    add: (row, record, _json, text) => insert(row, fullTextOf(record, text)),
    finish: () => finishFullText(database),
    abandon() {}
  }
}

/** Characters that travel together, and messages that may be under way: what bounds memory. */
const messageLength = 1 << 20
const messagesUnderWay = 16

/**
 * Build the index in a thread and a file of its own, beside everything else; copied it is in a moment. To find the words is half
 * of the work: the thread does it, for which it is sent the record as JSON, or this one while the thread is behind.
 */
export function buildInThread(database: DatabaseSync, file: string): FullTextBuilder {
  const module = path.join(import.meta.dirname, `full-text-thread${path.extname(import.meta.filename)}`)
  const thread = new Worker(module, {workerData: file})
  const answers: {resolve(): void; reject(error: Error): void}[] = []
  let fault: Error | undefined
  thread.on('message', () => answers.shift()?.resolve())
  thread.on('error', (error) => {
    fault = error instanceof Error ? error : new Error(String(error))
    for (const {reject} of answers.splice(0)) reject(fault)
  })

  const send = (rows: FullTextRow[] | null): Promise<void> => {
    if (fault) return Promise.reject(fault)
    thread.postMessage(rows)
    return new Promise((resolve, reject) => answers.push({resolve, reject}))
  }
  const underWay: Promise<void>[] = []
  let rows: FullTextRow[] = []
  let length = 0
  const flush = (): void => {
    const sent = send(rows)
    sent.catch(() => {}) // Awaited in its turn; that may be later than its rejection.
    underWay.push(sent)
    rows = []
    length = 0
  }

  return {
    async add(row, record, json, text) {
      const isBehind = answers.length >= messagesUnderWay - 1
      rows.push(isBehind ? [row, fullTextOf(record, text)] : [row, json, text])
      length += json.length + text.length
      if (length < messageLength) return
      flush()
      if (underWay.length >= messagesUnderWay) await underWay.shift()
    },
    async finish() {
      flush()
      await Promise.all(underWay)
      await send(null)
      await thread.terminate()
      database.prepare('ATTACH ? AS full_text').run(file)
      database.exec('BEGIN')
      copyFullText(database, 'full_text')
      database.exec('COMMIT; DETACH full_text')
      rmSync(file)
    },
    abandon() {
      void thread.terminate().then(() => rmSync(file, {force: true}))
    }
  }
}
