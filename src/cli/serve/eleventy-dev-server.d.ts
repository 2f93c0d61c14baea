declare module '@11ty/eleventy-dev-server' {
  import type {Server} from 'node:http'

  /** The parts that kbatlas uses; the package brings no types. */
  class EleventyDevServer {
    constructor(
      name: string,
      folder: string,
      options: {
        pathPrefix: string
        domDiff: boolean
        logger: {info(message: string): void; log(message: string): void; error(message: string): void}
      }
    )
    /** Made when it is first asked for; listens when it is told to. */
    readonly server: Server
    reload(event: object): void
    close(): Promise<void>
  }

  export = EleventyDevServer
}
