import {Argument, Command} from 'commander'
import {dataOption} from './data-option.ts'
import {wholeNumber} from './options.ts'

export interface SearchOptions {
  data: string
  limit: number
  json?: boolean
}

export function searchCommand(): Command {
  return new Command('search')
    .description('search the full text; what is no option here is part of the query, `-word` included')
    .addArgument(new Argument('<words...>', 'words, "phrases", OR, -word, word*, title: product: file: reg: error: …'))
    .option('--limit <number>', 'articles to show', wholeNumber, 20)
    .option('--json', 'print one array of hits')
    .addOption(dataOption())
    .allowUnknownOption()
    .action(async (words: string[], options: SearchOptions) => {
      const {runSearch} = await import('./run-search.ts')
      process.exitCode = await runSearch(words, options)
    })
}
