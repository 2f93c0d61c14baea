import {exportDataset} from '../dataset/export/index.ts'
import {exitCodes} from './exit-codes.ts'
import type {ExportCommandOptions} from './export.ts'
import {startProgress} from './progress.ts'
import {say} from './standard-output.ts'

/** Write the export, and say on standard error what was written. */
export async function runExport({data, format, out, where, quiet}: ExportCommandOptions): Promise<number> {
  const progress = startProgress({label: 'Exporting', total: 0, quiet})
  const {files} = await exportDataset({
    format,
    dataFolder: data,
    outFolder: out,
    where: where ?? null,
    onProgress: progress.reach
  }).finally(progress.end)
  const rows = files.reduce((sum, file) => sum + (file.rows ?? 0), 0)
  say(`${rows.toLocaleString('en-US')} rows in ${files.length} files in ${out}.`)
  return exitCodes.fine
}
