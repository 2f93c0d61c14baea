import {loadSetup} from './load-setup.ts'
import type {Answered, Question, Replies, WorkerSetup} from './protocol.ts'

interface Waiting {
  resolve(reply: never): void
  reject(error: Error): void
}

/** The page's side of the database. Nothing is loaded before the first question. */
export class DatabaseClient {
  readonly #script: string
  readonly #chunks: string
  readonly #waiting = new Map<number, Waiting>()
  #setup: Promise<WorkerSetup>[] | undefined
  #worker: Worker | undefined
  #lastId = 0

  /** `script` is the address of the worker, `chunks` that of `data/chunks/`. */
  constructor(script: string, chunks: string) {
    this.#script = script
    this.#chunks = chunks
  }

  /** Load the database before it is needed. */
  start(): void {
    if (this.#worker) return
    const worker = new Worker(this.#script, {type: 'module'})
    worker.addEventListener('message', ({data}: MessageEvent<Answered>) => {
      const waiting = this.#waiting.get(data.id)
      this.#waiting.delete(data.id)
      if ('error' in data) waiting?.reject(new Error(data.error))
      else waiting?.resolve(data.reply as never)
    })
    worker.addEventListener('error', (event) => this.#fail(event.message || 'The dataset could not be loaded.'))
    this.#worker = worker
    this.#setup ??= loadSetup(this.#chunks)
    for (const part of this.#setup)
      part.then(
        (loaded) => worker.postMessage(loaded),
        (error: Error) => {
          if (this.#worker !== worker) return
          // The next question tries again.
          this.#setup = undefined
          this.#end(error.message)
        }
      )
  }

  /** Ask a question; the answer rejects when it cannot be given. */
  ask<Type extends Question['type']>(question: Question & {type: Type}): Promise<Replies[Type]> {
    this.start()
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {resolve, reject})
      this.#worker?.postMessage({...question, id})
    })
  }

  /** End what is under way. The next question starts anew. */
  stop(): void {
    this.#end('Stopped.')
  }

  #end(message: string): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#fail(message)
  }

  #fail(message: string): void {
    for (const {reject} of this.#waiting.values()) reject(new Error(message))
    this.#waiting.clear()
  }
}
