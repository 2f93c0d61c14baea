import type {DatabaseSync} from 'node:sqlite'
import type {TableShape} from '../table.ts'
import type {Subset} from './subset.ts'

/** What a format is given. */
export interface ExportSource {
  /** A connection that reads. */
  database: DatabaseSync
  databaseFile: string
  subset: Subset
  /** The tables that the dataset has and people want; the vocabulary of the search is not among them. */
  tables: readonly TableShape[]
  /** Called with rows as they are written. */
  advance(rows: number): void
}

/** A file that was written, within the folder of the export. */
export interface ExportedFile {
  name: string
  rows: number | null
}

/** A form of the dataset. */
export interface ExportFormat {
  description: string
  /** What is written: the records of articles, or the rows of all tables. */
  unit: 'articles' | 'rows'
  /**
   * Write the files into a folder, one after the other, without holding more than a part of one.
   *
   * `place` gives the path for a file's name; it is a temporary one, and renamed when all are whole.
   */
  write(source: ExportSource, place: (name: string) => string): Promise<ExportedFile[]>
}
