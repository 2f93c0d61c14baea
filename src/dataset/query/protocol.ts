/** A value of a result as it crosses between the processes; a blob is bytes, an integer too large for a number a bigint. */
export type Cell = string | number | bigint | null | Uint8Array

/** What the parent asks. */
export interface QueryRequest {
  sql: string
  parameters: Record<string, string | number>
  /** Rows to give at most. */
  limit: number
}

/** What the child answers: the columns, rows in pieces, and the end or a fault. */
export type QueryReply =
  | {type: 'columns'; columns: string[]}
  | {type: 'rows'; rows: Cell[][]}
  | {type: 'end'; isCut: boolean}
  | {type: 'fault'; message: string}
