import {Argument, Command, Option} from 'commander'
import {dataOption} from './data-option.ts'

export interface ShowOptions {
  data: string
  json?: boolean
  text?: boolean
  html?: boolean
  original?: boolean
  content?: string
  pager: boolean
}

const kinds = ['json', 'text', 'html', 'original']

export function showCommand(): Command {
  const only = (name: string, description: string): Option =>
    new Option(`--${name}`, description).conflicts(kinds.filter((kind) => kind !== name))
  return new Command('show')
    .description('show one article for reading')
    .addArgument(new Argument('<article>', 'id of the article: Q241041, KB241041 or 241041'))
    .addOption(only('json', 'print its record'))
    .addOption(only('text', 'print its text as it is, without width, colours and pager'))
    .addOption(only('html', 'print the readable text as HTML; needs --content'))
    .addOption(only('original', 'print the original text; needs --content'))
    .option('--content <folder>', 'folder that the dataset was built from')
    .option('--no-pager', 'print all at once on a terminal too')
    .addOption(dataOption())
    .action(async (id: string, options: ShowOptions) => {
      const {runShow} = await import('./run-show.ts')
      process.exitCode = await runShow(id, options)
    })
}
