import {once} from 'node:events'
import path from 'node:path'
import {UsageError} from '../diagnostics/usage-error.ts'
import {buildOnce} from './build/build-once.ts'
import {siteAddress} from './build/site-address.ts'
import {exitCodes} from './exit-codes.ts'
import {interruptSignal} from './interrupt.ts'
import {namesOrContent} from './options.ts'
import {startSiteServer} from './serve/site-server.ts'
import {watchContent} from './serve/watch-content.ts'
import type {ServeOptions} from './serve.ts'
import {say} from './standard-output.ts'

/** Build the site, serve it on this machine, and build it again whenever the content changes. Ends with Ctrl+C. */
export async function runServe(names: readonly string[], options: ServeOptions): Promise<number> {
  const {port, out} = options
  const content = namesOrContent(names)
  if (content.includes('-'))
    throw new UsageError('serve reads its content again when it changes, so it cannot read `-`.')
  const signal = interruptSignal()
  const address = siteAddress(`http://127.0.0.1:${port || 8080}`, options.pathPrefix)
  const request = {...options, ...address, signal}

  // Before the build, which may take minutes to find out that the port is taken.
  const server = await startSiteServer({folder: out, port, pathPrefix: address.pathPrefix})
  try {
    await buildOnce(content, request)
    const watch = watchContent(content, path.resolve(out), async () => {
      // `--clean` was for the first build.
      await buildOnce(content, {...request, clean: false})
      server.reload()
    })
    say(`kbatlas: serving at ${server.address} and watching ${content.join(', ')}; Ctrl+C ends it.`)
    if (!signal.aborted) await once(signal, 'abort')
    await watch.close()
    return exitCodes.interrupted
  } finally {
    await server.close()
  }
}
