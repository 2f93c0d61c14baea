import {type ChunkIndex, chunkName, type PackedChunks} from '../../search/chunk-index.ts'
import {pagesFromColumns} from '../../search/page-columns.ts'

/** Chunks that are kept in memory: 32 MB. */
const keptChunks = 1024

/** The chunks of a database, fetched once each: ahead of a query many at a time, within one as SQLite asks for them. */
export class ChunkStore {
  readonly index: ChunkIndex
  readonly #base: URL
  readonly #chunks = new Map<number, Uint8Array>()
  readonly #underWay = new Map<number, Promise<void>>()

  constructor(index: ChunkIndex, base: URL) {
    this.index = index
    this.#base = base
  }

  /** Fetch chunks that are not there yet, all at the same time. A failure shows when the chunk is read. */
  async prefetch(chunks: Iterable<number>): Promise<void> {
    const wanted = [...new Set(chunks)].filter((chunk) => !this.#chunks.has(chunk))
    await Promise.all(wanted.map((chunk) => this.#fetch(chunk)))
  }

  /** Fetch what every search reads. */
  async prefetchEager(): Promise<void> {
    const {eager, packed} = this.index
    await Promise.all([this.prefetch(eager), ...packed.map((chunks) => this.#fetchPacked(chunks).catch(() => {}))])
  }

  /** A chunk at once: SQLite cannot wait, so what is missing is asked for while the thread stands still. */
  read(chunk: number): Uint8Array {
    const known = this.#chunks.get(chunk)
    if (known) {
      // The order of the map is the order of use.
      this.#chunks.delete(chunk)
      this.#chunks.set(chunk, known)
      return known
    }
    const request = new XMLHttpRequest()
    request.open('GET', this.#address(chunk), false)
    request.responseType = 'arraybuffer'
    request.send()
    if (request.status !== 200) throw new Error(`A part of the dataset is missing (${request.status}).`)
    return this.#keep(chunk, new Uint8Array(request.response as ArrayBuffer))
  }

  #fetch(chunk: number): Promise<void> {
    const underWay = this.#underWay.get(chunk)
    if (underWay) return underWay
    const promise = fetch(this.#address(chunk))
      .then(async (response) => {
        if (response.ok) this.#keep(chunk, new Uint8Array(await response.arrayBuffer()))
      })
      .catch(() => {})
      .finally(() => this.#underWay.delete(chunk))
    this.#underWay.set(chunk, promise)
    return promise
  }

  async #fetchPacked({file, chunks, rowBytes}: PackedChunks): Promise<void> {
    const response = await fetch(new URL(file, this.#base))
    if (!response.ok) return
    const {chunkBytes} = this.index
    const pages = pagesFromColumns(new Uint8Array(await response.arrayBuffer()), {pageBytes: chunkBytes, rowBytes})
    for (const [place, chunk] of chunks.entries())
      this.#keep(chunk, pages.slice(place * chunkBytes, (place + 1) * chunkBytes))
  }

  #address(chunk: number): URL {
    return new URL(chunkName(chunk), this.#base)
  }

  #keep(chunk: number, bytes: Uint8Array): Uint8Array {
    this.#chunks.set(chunk, bytes)
    if (this.#chunks.size > keptChunks) {
      const [oldest] = this.#chunks.keys()
      if (oldest !== undefined) this.#chunks.delete(oldest)
    }
    return bytes
  }
}
