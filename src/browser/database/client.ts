import type {Answered, Question, Replies, WorkerSetup} from './protocol.ts'

interface Waiting {
  resolve(reply: never): void
  reject(error: Error): void
}

/** The page's side of the database. Nothing is loaded before the first question. */
export class DatabaseClient {
  readonly #script: string
  readonly #setup: WorkerSetup
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | undefined
  #lastId = 0

  constructor(script: string, setup: WorkerSetup) {
    this.#script = script
    this.#setup = setup
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
    worker.postMessage(this.#setup)
    this.#worker = worker
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
    this.#worker?.terminate()
    this.#worker = undefined
    this.#fail('Stopped.')
  }

  #fail(message: string): void {
    for (const {reject} of this.#waiting.values()) reject(new Error(message))
    this.#waiting.clear()
  }
}
