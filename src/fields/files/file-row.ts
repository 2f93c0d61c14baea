/** A row of a file table, before its scope is known. Text cells are as printed. */
export interface FileRow {
  name: string
  date: string | null
  time: string | null
  version: string | null
  size: string | null
  platform: string | null
  language: string | null
  product: string | null
  line: number
}

/** Rows that belong together: one table, or lines that stand together. */
export interface FileTable {
  rows: FileRow[]
  /** Line of the source at which the table, its header included, begins; and of its last row. */
  from: number
  to: number
  /** The line right above, which may stand in the same block. */
  above?: string
  /** Rows that stand alone, without a header above them. */
  isBare?: boolean
  /** Sentences take nothing from a heading, only from what leads to them. */
  isProse?: boolean
}

/** A row of which only the name and the line are known. */
export function emptyRow(name: string, line: number): FileRow {
  return {name, date: null, time: null, version: null, size: null, platform: null, language: null, product: null, line}
}

/** Whether the row says anything about the file beside its name. */
export function hasValues(row: FileRow): boolean {
  return row.date !== null || row.version !== null || row.size !== null
}
