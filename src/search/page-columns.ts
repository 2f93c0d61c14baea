/**
 * Turn pages of rows that are equally long into columns: the last byte of every row, then the one before it of every row.
 *
 * Rows of a table stand from the end of a page downwards. What changes little from row to row then stands together,
 * which compression makes far less of: a seventh, for the lengths of articles.
 */
export function pagesToColumns(pages: Uint8Array, shape: PageShape): Uint8Array {
  const columns = new Uint8Array(pages.length)
  eachByte(pages.length, shape, (inPages, inColumns) => {
    columns[inColumns] = pages[inPages] ?? 0
  })
  return columns
}

/** The pages that `pagesToColumns` was given. */
export function pagesFromColumns(columns: Uint8Array, shape: PageShape): Uint8Array {
  const pages = new Uint8Array(columns.length)
  eachByte(columns.length, shape, (inPages, inColumns) => {
    pages[inPages] = columns[inColumns] ?? 0
  })
  return pages
}

/** Bytes of a page and of a row. */
export interface PageShape {
  pageBytes: number
  rowBytes: number
}

function eachByte(length: number, {pageBytes, rowBytes}: PageShape, use: (inPages: number, inColumns: number) => void) {
  let inColumns = 0
  for (let column = 1; column <= rowBytes; column++) {
    for (let pageEnd = pageBytes; pageEnd <= length; pageEnd += pageBytes) {
      for (let fromEnd = column; fromEnd <= pageBytes; fromEnd += rowBytes) use(pageEnd - fromEnd, inColumns++)
    }
  }
}
