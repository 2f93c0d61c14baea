import {readFileSync} from 'node:fs'
import {UsageError} from '../../diagnostics/usage-error.ts'
import type {LinkResult} from '../result.ts'

/**
 * Read the results of a run, also of one that was killed: a last line without its end is passed over, and of two lines
 * for one address the later counts.
 *
 * *Shape*: results by address, in order of the file; empty when there is no file.
 * *Errors*: throws `UsageError` when the file is something else.
 */
export function readResults(file: string): Map<string, LinkResult> {
  return parseResults(readIfThere(file), file).results
}

/** The results in a text, and how many bytes of it are whole lines. */
export function parseResults(text: string, file: string): {results: Map<string, LinkResult>; wholeBytes: number} {
  const results = new Map<string, LinkResult>()
  const end = text.lastIndexOf('\n') + 1
  for (const [index, line] of text.slice(0, end).split('\n').entries()) {
    if (line.trim() === '') continue
    const result = toResult(line)
    if (!result) throw new UsageError(`\`${file}\` holds no results of check-links: line ${index + 1} is none.`)
    // Taken out first, so that the place of an address is that of its last line
    results.delete(result.url)
    results.set(result.url, result)
  }
  return {results, wholeBytes: Buffer.byteLength(text.slice(0, end))}
}

/** One result as a line of the file. */
export function toLine(result: LinkResult): string {
  return `${JSON.stringify(result)}\n`
}

/** The text of a file, empty when there is none. */
export function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw new UsageError(`\`${file}\` cannot be read: ${(error as Error).message}.`)
  }
}

function toResult(line: string): LinkResult | undefined {
  try {
    const value: unknown = JSON.parse(line)
    const isResult = typeof value === 'object' && value !== null && 'url' in value && 'verdict' in value
    return isResult && typeof value.url === 'string' ? (value as LinkResult) : undefined
  } catch {
    return undefined
  }
}
