import {Command, Option} from 'commander'
import {dataOption} from './data-option.ts'
import {quietOption} from './options.ts'

/** The forms that `export` writes; each is a file in `src/dataset/export/`. */
export const exportFormatNames = ['ndjson', 'json', 'csv', 'parquet', 'sqlite'] as const

export interface ExportCommandOptions {
  data: string
  format: (typeof exportFormatNames)[number]
  out: string
  where?: string
  quiet?: boolean
}

export function exportCommand(): Command {
  return new Command('export')
    .description('write the dataset in another form, with a manifest and a data dictionary')
    .addOption(new Option('--format <format>', 'the form').choices(exportFormatNames).makeOptionMandatory())
    .requiredOption('--out <folder>', 'folder to write into')
    .option('--where <sql>', 'only the articles for which this condition holds, such as "year = 1999"')
    .addOption(dataOption())
    .addOption(quietOption())
    .action(async (options: ExportCommandOptions) => {
      const {runExport} = await import('./run-export.ts')
      process.exitCode = await runExport(options)
    })
}
