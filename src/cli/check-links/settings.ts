import {parseRewrite, parseRewriteFile} from '../../links/plan/rewrite.ts'
import type {CheckLinksOptions} from '../../links/run.ts'
import type {CheckLinksCommandOptions} from '../check-links.ts'
import {packageVersion} from '../package-version.ts'
import {readNamed} from './read-named.ts'

/** What the options of the command mean for the run. */
export function settingsOf(options: CheckLinksCommandOptions): CheckLinksOptions {
  const {out, resume, maxAge, concurrency, perHost, delay, timeout, retries, include, exclude} = options
  const rules = [
    ...(options.rewrite ?? []).map(parseRewrite),
    ...(options.rewriteFile === undefined ? [] : parseRewriteFile(readNamed('--rewrite-file', options.rewriteFile)))
  ]
  return {
    ...(out !== '-' && {out}),
    resume,
    maxAgeMs: maxAge,
    concurrency,
    perHost,
    delayMs: delay,
    timeoutMs: timeout * 1000,
    retries,
    robots: options.robots ?? false,
    allowPrivate: options.allowPrivate ?? false,
    userAgent: options.userAgent ?? `kbatlas/${packageVersion} (checks the links of an archived knowledge base)`,
    rewrite: rules,
    ...(include && {include}),
    ...(exclude && {exclude}),
    ...(options.ca !== undefined && {certificateAuthorities: [readNamed('--ca', options.ca)]}),
    ...((options.archive || options.archiveEndpoint !== undefined) && {
      archive: {
        perMinute: options.archiveRate,
        ...(options.archiveEndpoint !== undefined && {endpoint: options.archiveEndpoint})
      }
    })
  }
}
