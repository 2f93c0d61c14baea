import EleventyDevServer from '@11ty/eleventy-dev-server'
import {UsageError} from '../../diagnostics/usage-error.ts'
import {say} from '../standard-output.ts'

export interface SiteServer {
  /** Address of the home page. */
  address: string
  /** Let open pages load what is new. */
  reload(): void
  close(): Promise<void>
}

export interface SiteServerOptions {
  folder: string
  /** 0 takes any that is free. */
  port: number
  pathPrefix: string
}

/**
 * Serve a folder on 127.0.0.1 with Eleventy's own server, which reloads open pages.
 *
 * *Errors*: rejects with `UsageError` when the port is taken.
 */
export async function startSiteServer({folder, port, pathPrefix}: SiteServerOptions): Promise<SiteServer> {
  const logger = {info() {}, log() {}, error: say}
  const server = new EleventyDevServer('kbatlas', folder, {pathPrefix, logger, domDiff: false})
  const {promise: listening, resolve, reject} = Promise.withResolvers<void>()
  // Its own `serve` listens on every address of the machine, and takes the next port when one is in use.
  const http = server.server
  http.removeAllListeners('error')
  http.once('error', reject).once('listening', resolve).listen({port, host: '127.0.0.1'})
  try {
    await listening
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new UsageError(`--port is \`${port}\`, which another program listens on: name another one.`)
  }
  const {port: actualPort} = http.address() as {port: number}
  return {
    address: `http://127.0.0.1:${actualPort}${pathPrefix}`,
    reload: () => server.reload({}),
    close: () => server.close()
  }
}
