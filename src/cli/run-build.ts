import {buildOnce} from './build/build-once.ts'
import {siteAddress} from './build/site-address.ts'
import type {BuildOptions} from './build.ts'
import {interruptSignal} from './interrupt.ts'
import {namesOrContent} from './options.ts'
import {say} from './standard-output.ts'

/** Where pages say that they are when nobody said where they will be. */
const LOCAL_URL = 'http://localhost:8080'

/** Write the dataset and the site. Gives the exit code. */
export async function runBuild(names: readonly string[], options: BuildOptions): Promise<number> {
  const content = namesOrContent(names)
  const address = siteAddress(options.baseUrl ?? LOCAL_URL, options.pathPrefix)
  const exitCode = await buildOnce(content, {...options, ...address, signal: interruptSignal()})
  if (!options.baseUrl) say(`kbatlas: no --base-url was given, so the site says that it is at ${LOCAL_URL}.`)
  return exitCode
}
