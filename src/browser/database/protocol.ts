import type {ChunkIndex} from '../../search/chunk-index.ts'
import type {Blame} from '../../search/explain.ts'
import type {Hit} from '../../search/hit.ts'

/**
 * What the worker works with; the page fetches it while the worker's script is on its way. `folder` is the address of
 * `data/chunks/`, `bytes` are the WebAssembly of SQLite.
 */
export type WorkerSetup = {type: 'chunks'; index: ChunkIndex; folder: string} | {type: 'sqlite'; bytes: ArrayBuffer}

/** What a page may ask of the worker. */
export type Question =
  | {type: 'search'; text: string; limit: number; offset: number}
  | {type: 'rows'; text: string}
  | {type: 'query'; sql: string; limit: number}
  | {type: 'schema'}

export interface SearchReply {
  /** Best first, as far as can be told without their titles. */
  hits: Hit[]
  total: number
  remarks: string[]
  /** Why nothing was found; empty when something was. */
  blame: Blame[]
}

export interface QueryReply {
  columns: string[]
  rows: unknown[][]
  /** Whether there were more rows than the limit. */
  isCut: boolean
}

export interface SchemaReply {
  tables: {name: string; columns: {name: string; type: string}[]}[]
}

export interface Replies {
  search: SearchReply
  rows: number[]
  query: QueryReply
  schema: SchemaReply
}

/** A question or an answer with the number that joins them. */
export type Asked = Question & {id: number}
export type Answered = {id: number; reply: Replies[keyof Replies]} | {id: number; error: string}
