import {UsageError} from '../../diagnostics/usage-error.ts'

/**
 * Bring the address of a site into its normal form.
 *
 * *Shape*: `siteAddress('https://kb.example.org/', 'kb')` gives `{baseUrl: 'https://kb.example.org', pathPrefix: '/kb/'}`.
 * *Errors*: throws `UsageError` when one of them is no such part of an address.
 */
export function siteAddress(baseUrl: string, pathPrefix: string): {baseUrl: string; pathPrefix: string} {
  const url = URL.parse(baseUrl)
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`--base-url is \`${baseUrl}\`, expected an address such as \`https://kb.example.org\`.`)
  }
  if (url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new UsageError(
      `--base-url is \`${baseUrl}\`, expected scheme and host alone; a folder goes to --path-prefix.`
    )
  }
  const folders = pathPrefix.split('/').filter(Boolean)
  if (folders.some((folder) => /^\.\.?$|[^\w.~-]/.test(folder))) {
    throw new UsageError(`--path-prefix is \`${pathPrefix}\`, expected folders such as \`/kb/\`.`)
  }
  return {baseUrl: url.origin, pathPrefix: ['', ...folders, ''].join('/')}
}
