import type {ResultReader} from '../../dataset/query/query-process.ts'

/** Writes text to where the result goes. */
export type Write = (text: string) => void | Promise<void>

/** Prints a result in one format, as it comes. */
export interface RowPrinter extends ResultReader {
  /** There are no more rows. */
  end(): void | Promise<void>
}

/** A format: makes a printer that writes by `write`. */
export type RowFormat = (write: Write) => RowPrinter
