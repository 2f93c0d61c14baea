import path from 'node:path'
import {buffer} from 'node:stream/consumers'
import {discover, type Source} from '../read/discover.ts'

/** The files that the arguments name, with the bytes of standard input where `-` is among them. */
export async function findSources(names: readonly string[], exclude: readonly string[] = []): Promise<Source[]> {
  const sources = discover(names, {exclude})
  for (const source of sources) if (source.location === '-') source.bytes = await buffer(process.stdin)
  return sources
}

/**
 * Give every source a path of its own, under which a build can remember it: where two arguments lead to the same path, as
 * `a/README.md b/README.md` do, the second one is named as the user named it.
 */
export function withDistinctPaths(sources: readonly Source[]): Source[] {
  const taken = new Set<string>()
  return sources.map((source) => {
    const isTaken = taken.has(source.path)
    const distinct = isTaken ? {...source, path: path.normalize(source.location).replaceAll(path.sep, '/')} : source
    taken.add(distinct.path)
    return distinct
  })
}
