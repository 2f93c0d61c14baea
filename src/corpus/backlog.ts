import {setImmediate} from 'node:timers/promises'
import type {Source} from '../read/discover.ts'

/** Sources that are looked for at a time: some milliseconds, so that whoever waits for this thread is not kept waiting. */
const SOURCES_AT_A_TIME = 200

/** Sources in their order: found, and not yet taken. */
export class Backlog {
  readonly #sources: Iterator<Source>
  readonly #onFound: ((total: number) => void) | undefined
  #found: Source[] = []
  #count = 0
  #isComplete = false

  /** `onFound` is told how many there are as soon as it is known. */
  constructor(sources: Iterable<Source>, onFound?: (total: number) => void) {
    this.#sources = sources[Symbol.iterator]()
    this.#onFound = onFound
  }

  holdsMoreThan(count: number): boolean {
    this.#fill(count + 1)
    return this.#found.length > count
  }

  /** The next sources, fewer than `count` only at the end. */
  take(count: number): Source[] {
    this.#fill(count)
    return this.#found.splice(0, count)
  }

  /** Look for more while something else is under way. */
  async fillUntil(other: Promise<unknown>): Promise<void> {
    let isDone = false
    const end = (): void => {
      isDone = true
    }
    other.then(end, end)
    while (!this.#isComplete && !isDone) {
      this.#fill(this.#found.length + SOURCES_AT_A_TIME)
      await setImmediate()
    }
  }

  #fill(count: number): void {
    while (!this.#isComplete && this.#found.length < count) {
      const {value, done} = this.#sources.next()
      if (done) {
        this.#isComplete = true
        this.#onFound?.(this.#count)
      } else {
        this.#found.push(value)
        this.#count++
      }
    }
  }
}
