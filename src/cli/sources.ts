import {buffer} from 'node:stream/consumers'
import {discover, type Source} from '../read/discover.ts'

/** The files that the arguments name, with the bytes of standard input where `-` is among them. */
export async function findSources(names: readonly string[], exclude: readonly string[] = []): Promise<Source[]> {
  const sources = discover(names, {exclude})
  for (const source of sources) if (source.location === '-') source.bytes = await buffer(process.stdin)
  return sources
}
