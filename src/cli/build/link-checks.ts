import {hash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import type {LinkCheckRow} from '../../dataset/tables/link-checks.ts'
import {UsageError} from '../../diagnostics/usage-error.ts'
import {readResults} from '../../links/journal/results-file.ts'

/**
 * Read the results of `check-links` as rows of the dataset, in order of address.
 *
 * *Errors*: throws `UsageError` when there is no such file or a line is no result.
 */
export function readLinkChecks(file: string): {rows: LinkCheckRow[]; digest: string} {
  if (!existsSync(file)) throw new UsageError(`--links is \`${file}\`, which is not there.`)
  const results = [...readResults(file).values()].sort((a, b) => (a.url < b.url ? -1 : 1))
  const rows = results.map(
    ({url, verdict, status, reason, finalUrl, contentType, contentLength, checkedAt, archive}): LinkCheckRow => ({
      url,
      verdict,
      status: status ?? null,
      reason: reason ?? null,
      final_url: finalUrl ?? null,
      content_type: contentType ?? null,
      content_length: contentLength ?? null,
      checked_at: checkedAt ?? null,
      archive_url: archive?.url ?? null,
      archive_timestamp: archive?.timestamp ?? null
    })
  )
  return {rows, digest: hash('sha256', readFileSync(file))}
}
