import path from 'node:path'
import {buffer} from 'node:stream/consumers'
import {discover, type Source} from '../read/discover.ts'

/**
 * The files that the arguments name, with the bytes of standard input where `-` is among them. Folders are walked as the
 * result is read.
 */
export async function findSources(
  names: readonly string[],
  exclude: readonly string[] = []
): Promise<Generator<Source>> {
  const sources = discover(names, {exclude})
  return names.includes('-') ? withBytes(sources, await buffer(process.stdin)) : sources
}

function* withBytes(sources: Iterable<Source>, bytes: Uint8Array): Generator<Source> {
  for (const source of sources) yield source.location === '-' ? {...source, bytes} : source
}

/**
 * Give every source a path of its own, under which a build can remember it: where two arguments lead to the same path, as
 * `a/README.md b/README.md` do, the second one is named as the user named it.
 */
export function* withDistinctPaths(sources: Iterable<Source>): Generator<Source> {
  const taken = new Set<string>()
  for (const source of sources) {
    const isTaken = taken.has(source.path)
    const distinct = isTaken ? {...source, path: path.normalize(source.location).replaceAll(path.sep, '/')} : source
    taken.add(distinct.path)
    yield distinct
  }
}
