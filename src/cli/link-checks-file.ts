import {hash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import type {LinkCheckRow} from '../dataset/tables/link-checks.ts'
import {UsageError} from '../diagnostics/usage-error.ts'

/**
 * Read the results of `check-links`, NDJSON with one address a line, as rows of the dataset.
 *
 * *Errors*: throws `UsageError` when the file cannot be read or a line is no result.
 */
export function readLinkChecks(file: string): {rows: LinkCheckRow[]; digest: string} {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(
      `--links is \`${file}\`, which cannot be read: ${error instanceof Error ? error.message : error}.`
    )
  }
  const rows = new Map<string, LinkCheckRow>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const row = toRow(line)
    if (!row) throw new UsageError(`--links is \`${file}\`, whose line ${index + 1} is no result of check-links.`)
    rows.set(row.url, row) // A journal may hold an address twice; the later line is the newer one.
  }
  return {rows: [...rows.values()].sort((a, b) => (a.url < b.url ? -1 : 1)), digest: hash('sha256', text)}
}

function toRow(line: string): LinkCheckRow | undefined {
  let result: Record<string, unknown> | null
  try {
    result = JSON.parse(line)
  } catch {
    return undefined
  }
  if (typeof result?.url !== 'string' || typeof result.verdict !== 'string') return undefined
  const archive = result.archive as {url?: unknown; timestamp?: unknown} | null | undefined
  return {
    url: result.url,
    verdict: result.verdict,
    status: numberOrNull(result.status),
    reason: textOrNull(result.reason),
    final_url: textOrNull(result.finalUrl),
    content_type: textOrNull(result.contentType),
    content_length: numberOrNull(result.contentLength),
    checked_at: textOrNull(result.checkedAt),
    archive_url: textOrNull(archive?.url),
    archive_timestamp: textOrNull(archive?.timestamp)
  }
}

const numberOrNull = (value: unknown) => (typeof value === 'number' ? value : null)
const textOrNull = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
