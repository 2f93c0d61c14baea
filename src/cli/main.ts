import {Command, CommanderError} from 'commander'
import {UsageError} from '../diagnostics/usage-error.ts'
import {buildCommand} from './build.ts'
import {checkLinksCommand} from './check-links.ts'
import {exitCodes} from './exit-codes.ts'
import {exportCommand} from './export.ts'
import {Interrupt, listenForInterrupt} from './interrupt.ts'
import {lintCommand} from './lint.ts'
import {packageVersion} from './package-version.ts'
import {parseCommand} from './parse.ts'
import {queryCommand} from './query.ts'
import {searchCommand} from './search.ts'
import {serveCommand} from './serve.ts'
import {showCommand} from './show.ts'
import {endQuietlyOnBrokenPipe} from './standard-output.ts'

/**
 * Run the command line, and leave its exit code in `process.exitCode`: 0 fine, 1 the input has a fatal fault, 2 the call
 * is wrong, 130 interrupted.
 *
 * Every command's module holds its options only, and loads what does the work when it is called.
 */
export async function main(argv: readonly string[]): Promise<void> {
  endQuietlyOnBrokenPipe()
  listenForInterrupt()
  const program = createProgram()
  try {
    await program.parseAsync(argv, {from: 'user'})
  } catch (error) {
    process.exitCode = exitCodeOf(error)
  }
}

/** The whole command line, for running it and for the documents made of it. */
export function createProgram(): Command {
  const program = new Command('kbatlas')
    .description('Turns a knowledge base kept as plain text into structured data and a linked, searchable site.')
    .version(packageVersion)
    .configureOutput({outputError: (message, write) => write(`kbatlas: ${sentence(message)}\n`)})
    .showSuggestionAfterError(true)
    .exitOverride()
  for (const command of [
    buildCommand,
    serveCommand,
    parseCommand,
    lintCommand,
    checkLinksCommand,
    searchCommand,
    queryCommand,
    exportCommand,
    showCommand
  ])
    program.addCommand(command())
  for (const command of program.commands) command.copyInheritedSettings(program)
  return program
}

/** commander writes `error: unknown option '--x'\n(Did you mean --y?)`. */
function sentence(message: string): string {
  const words = message
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    .trim()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.)?]$/.test(words) ? '' : '.'}`
}

/** Say what ended the run; content never does, so it was a wrong call, an interruption or a fault of kbatlas. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.wrongCall
  if (error instanceof Interrupt) return exitCodes.interrupted
  if (error instanceof UsageError) {
    process.stderr.write(`kbatlas: ${error.message}\n`)
    return exitCodes.wrongCall
  }
  if (isFileSystemError(error)) {
    process.stderr.write(`kbatlas: ${error.message}.\n`)
    return exitCodes.fault
  }
  process.stderr.write(`kbatlas: ${error instanceof Error ? error.stack : error}\n`)
  return exitCodes.fault
}

/** A full disk, a folder that must not be written: the system's own message says it best. */
function isFileSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
