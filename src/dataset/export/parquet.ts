import type {SchemaElement} from 'hyparquet'
import {type ColumnSource, fileWriter, ParquetWriter} from 'hyparquet-writer'
import type {Cell} from '../query/protocol.ts'
import type {Column, TableShape} from '../table.ts'
import type {ExportedFile, ExportFormat} from './export-format.ts'

/** One file a table; columns have the types of the table, dates are dates, compressed by Snappy. */
export const parquet: ExportFormat = {
  description: 'one file a table, typed and compressed: `articles.parquet`, `products.parquet`, …',
  unit: 'rows',
  async write({database, subset, tables, advance}, place) {
    const files: ExportedFile[] = []
    for (const table of tables) {
      const name = `${table.name}.parquet`
      const writer = new ParquetWriter({
        writer: fileWriter(place(name)),
        schema: schemaOf(table),
        createdBy: 'kbatlas',
        kvMetadata: [{key: 'description', value: table.description}]
      })
      const statement = database.prepare(subset.select(table))
      statement.setReturnArrays(true)
      let rows = 0
      for (const group of groupsOf(statement.iterate() as unknown as Iterable<Cell[]>, groupRows(table))) {
        await writer.write({columnData: columnData(table, group), rowGroupSize: group.length})
        advance(group.length)
        rows += group.length
      }
      await writer.finish()
      files.push({name, rows})
    }
    return files
  }
}

/** Rows of a group are held at once; those of articles have their records with them. */
function groupRows({name}: TableShape): number {
  return name === 'articles' ? 5_000 : 100_000
}

function* groupsOf(rows: Iterable<Cell[]>, size: number): Generator<Cell[][]> {
  let group: Cell[][] = []
  for (const row of rows) {
    group.push(row)
    if (group.length === size) {
      yield group
      group = []
    }
  }
  if (group.length > 0) yield group
}

function schemaOf({columns}: TableShape): SchemaElement[] {
  const elements = Object.entries(columns).map(([name, column]) => ({
    name,
    ...elementType(column),
    repetition_type: column.nullable ? ('OPTIONAL' as const) : ('REQUIRED' as const)
  }))
  return [{name: 'root', num_children: elements.length}, ...elements]
}

function elementType({type, format}: Column): Pick<SchemaElement, 'type' | 'converted_type'> {
  if (format === 'date') return {type: 'INT32', converted_type: 'DATE'}
  if (format === 'boolean') return {type: 'BOOLEAN'}
  return type === 'INTEGER' ? {type: 'INT64'} : {type: 'BYTE_ARRAY', converted_type: 'UTF8'}
}

function columnData({columns}: TableShape, rows: readonly Cell[][]): ColumnSource[] {
  return Object.entries(columns).map(([name, column], index) => ({
    name,
    data: rows.map((row) => parquetValue(row[index] ?? null, column))
  }))
}

function parquetValue(cell: Cell, {type, format}: Column): unknown {
  if (cell === null) return null
  if (format === 'date') return new Date(`${cell}T00:00:00Z`)
  if (format === 'boolean') return cell === 1
  return type === 'INTEGER' ? BigInt(cell as number) : cell
}
