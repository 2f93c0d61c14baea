import {readFileSync} from 'node:fs'
import {UsageError} from '../../diagnostics/usage-error.ts'

/**
 * Read a file that an option names.
 *
 * *Errors*: throws `UsageError` that names the option.
 */
export function readNamed(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${option} is \`${file}\`, which cannot be read: ${(error as Error).message}.`)
  }
}
