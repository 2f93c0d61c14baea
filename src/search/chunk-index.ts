/** What a browser must know of a database that was cut into chunks; `data/chunks/index.json`. */
export interface ChunkIndex {
  /** Version of this form. */
  version: 1
  /** Digest of the dataset's inputs: another digest, another database. */
  digest: string
  /** Folder of the chunks, beside the index. */
  folder: string
  /** Bytes of the whole database. */
  bytes: number
  /** Bytes of a chunk, the last one may be shorter; a page of the database is as long. */
  chunkBytes: number
  /** Chunks that every search reads: the schema and the inner pages of the index. */
  eager: number[]
  /** More of these, those with the lengths of all articles; in files of several, as columns: see `page-columns.ts`. */
  packed: PackedChunks[]
  /** The first word of each chunk that holds words of the full text index, in order of words. */
  words: [word: string, chunk: number][]
  /** The same for the table that leads from a word to its place in the index. */
  lookups: [word: string, chunk: number][]
}

/** Chunks whose rows are equally long. */
export interface PackedChunks {
  /** Name of the file, in the folder of the chunks. */
  file: string
  /** The chunks that it holds, in order. */
  chunks: number[]
  rowBytes: number
}

/** The file name of a chunk. */
export function chunkName(chunk: number): string {
  return `${String(chunk).padStart(5, '0')}.bin`
}
