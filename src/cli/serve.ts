import {Command, InvalidArgumentError, Option} from 'commander'
import {addSiteOptions, type BuildOptions} from './build.ts'

export interface ServeOptions extends Omit<BuildOptions, 'baseUrl'> {
  port: number
}

export function serveCommand(): Command {
  return addSiteOptions(new Command('serve'))
    .description('build, serve on 127.0.0.1, rebuild and reload when a file changes')
    .addOption(new Option('--port <number>', 'port to listen on').default(8080).argParser(portNumber))
    .action(async (names: string[], options: ServeOptions) => {
      const {runServe} = await import('./run-serve.ts')
      process.exitCode = await runServe(names, options)
    })
}

function portNumber(value: string): number {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port > 65_535) throw new InvalidArgumentError('It must be a number from 0 to 65535.')
  return port
}
