import {existsSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {InvalidArgumentError, Option} from 'commander'
import {UsageError} from '../diagnostics/usage-error.ts'

/** Where content is looked for when none is named. */
export const DEFAULT_CONTENT = 'content'

/** `--jobs`, the number of threads. */
export const jobsOption = () =>
  new Option('--jobs <number>', 'threads to use').default(availableParallelism(), 'one per core').argParser(wholeNumber)

/** `--quiet`, which turns progress off. */
export const quietOption = () => new Option('--quiet', 'show no progress')

/** A whole number from 1. */
export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.')
  return Number(value)
}

/** The names that were given, else the folder `content`. */
export function namesOrContent(names: readonly string[]): readonly string[] {
  if (names.length > 0) return names
  if (existsSync(DEFAULT_CONTENT)) return [DEFAULT_CONTENT]
  throw new UsageError(
    `There is no folder \`${DEFAULT_CONTENT}\` here, so name the files, folders or globs to read, or \`-\`.`
  )
}
