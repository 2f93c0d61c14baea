import {rmSync} from 'node:fs'
import path from 'node:path'
import type {DatabaseSync} from 'node:sqlite'
import {setImmediate} from 'node:timers/promises'
import {Worker} from 'node:worker_threads'
import type {ArticleRecord} from '../fields/index.ts'
import {copyFullText, createFullText, finishFullText, fullTextInserter} from './full-text.ts'
import type {FullTextRow} from './full-text-thread.ts'
import {searchFacts, searchText} from './search-document.ts'

/** Builds the full text index of a dataset file. */
export interface FullTextBuilder {
  /** Add an article. Wait for it before the next one. */
  add(row: number, record: ArticleRecord, text: string): void | Promise<void>
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
    add: (row, record, text) => insert(row, {...searchFacts(record), ...searchText(text)}),
    finish: () => finishFullText(database),
    abandon() {}
  }
}

/** Characters that travel together, and messages that may be under way: what bounds memory. */
const messageLength = 1 << 20
const messagesUnderWay = 16

/**
 * Build the index in a thread and a file of its own, beside everything else; copied it is in a moment. To find the words of the
 * text is a third of the work: the thread does it, or this one while the thread is behind.
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
    async add(row, record, text) {
      const isBehind = answers.length >= messagesUnderWay / 2
      rows.push({row, facts: searchFacts(record), text: isBehind ? searchText(text) : text})
      length += text.length
      if (length < messageLength) return
      flush()
      // Answers that have come are taken only when nothing else is to be done.
      await setImmediate()
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
