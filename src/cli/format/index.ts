import {csv} from './csv.ts'
import {json} from './json.ts'
import {markdown} from './markdown.ts'
import {ndjson} from './ndjson.ts'
import type {RowFormat} from './row-format.ts'
import {table} from './table.ts'

/** The formats of a result, by the name that `--format` takes. */
export const rowFormats = {table, json, ndjson, csv, markdown} as const satisfies Record<string, RowFormat>

export type RowFormatName = keyof typeof rowFormats
