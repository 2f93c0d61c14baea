import {globSync, readdirSync, realpathSync, statSync} from 'node:fs'
import path from 'node:path'
import {UsageError} from '../diagnostics/usage-error.ts'

/** A file to read. */
export interface Source {
  /** As in the record's `source.path`: relative to the folder argument, `/` between parts. */
  path: string
  /** Where it is, as the user would name it; `-` for standard input. */
  location: string
  /** Content that is at hand already, as that of standard input. */
  bytes?: Uint8Array
  /** Digest that the file had when it was last read; a file that still has it is not read again. */
  knownSha256?: string
}

/**
 * Find the files that arguments name: files, folders with all that is in them, globs, and `-` for standard input.
 *
 * The order is that of the arguments, inside each by path; a file that is named twice comes once. Hidden entries and
 * `node_modules` are passed over inside folders, and so are the folders of `exclude`; a folder that links lead to more
 * than once is walked once. Folders are walked as the result is read, so that work can begin with the first file.
 *
 * *Shape*: `[...discover(['content'])]` gives `[{path: 'dos/q30101.md', location: 'content/dos/q30101.md'}, …]`.
 * *Errors*: throws `UsageError`, at once, when an argument names nothing.
 */
export function discover(
  names: readonly string[],
  {exclude = []}: {exclude?: readonly string[]} = {}
): Generator<Source> {
  const excluded = new Set(exclude.map((folder) => path.resolve(folder)))
  return distinct(names.map((name) => expand(name, excluded)))
}

function* distinct(expansions: readonly Iterable<Source>[]): Generator<Source> {
  const found = new Set<string>()
  for (const expansion of expansions) {
    for (const source of expansion) {
      const key = source.location === '-' ? '-' : path.resolve(source.location)
      if (found.has(key)) continue
      found.add(key)
      yield source
    }
  }
}

function expand(name: string, excluded: ReadonlySet<string>): Iterable<Source> {
  if (name === '-') return [{path: '-', location: '-'}]
  const stats = statSync(name, {throwIfNoEntry: false})
  if (stats?.isDirectory()) return walk(name, '', excluded)
  if (stats) return [{path: path.basename(name), location: name}]
  if (/[*?[{]/.test(name)) return expandGlob(name, excluded)
  throw new UsageError(`There is no file or folder \`${name}\`.`)
}

/** The part of a glob without signs stands for the folder argument, so `content/**` names the same paths as `content`. */
function expandGlob(glob: string, excluded: ReadonlySet<string>): Source[] {
  const parts = glob.split('/')
  const base = parts
    .slice(
      0,
      parts.findIndex((part) => /[*?[{]/.test(part))
    )
    .join('/')
  const folder = base || (glob.startsWith('/') ? '/' : '.')
  const sources = globSync(glob).flatMap((match) => {
    const relative = path.relative(folder, match).replaceAll(path.sep, '/')
    if (relative.split('/').some(isPassedOver)) return []
    if (statSync(match, {throwIfNoEntry: false})?.isDirectory()) return [...walk(match, relative, excluded)]
    return [{path: relative, location: match}]
  })
  if (sources.length === 0) throw new UsageError(`No file matches \`${glob}\`.`)
  return sources.sort(byPath)
}

/** An entry of a folder that is walked: a file, or a folder with its real place. */
interface Entry extends Source {
  kind: 'file' | 'folder' | 'link'
  /** Of a folder, links resolved. */
  real: string
}

/**
 * All files below a folder, in order of path. A real place wins over a link to it, wherever the two stand: from the first
 * link to a folder on, all is walked before anything is given.
 */
function* walk(folder: string, prefix: string, excluded: ReadonlySet<string>): Generator<Source> {
  const walked = new Set<string>()
  const links: Entry[] = []
  const pending: Entry[] = [{kind: 'folder', location: folder, path: prefix, real: realpathSync(folder)}]
  const held: Source[] = []
  let isHeld = false
  while (pending.length > 0 || links.length > 0) {
    const entry = pending.pop() ?? resolveLink(links.shift() as Entry)
    if (entry.kind === 'file') {
      const source = {path: entry.path, location: entry.location}
      if (isHeld) held.push(source)
      else yield source
    } else if (!walked.has(entry.real) && !excluded.has(path.resolve(entry.location))) {
      walked.add(entry.real)
      const entries = entriesOf(entry)
      const linked = entries.filter(({kind}) => kind === 'link')
      isHeld ||= linked.length > 0
      links.push(...linked)
      for (const child of entries.reverse()) if (child.kind !== 'link') pending.push(child)
    }
  }
  yield* held.sort(byPath)
}

/** What a folder holds, in order of the paths below it: `a-b/c` comes before `a/c`. */
function entriesOf(folder: Entry): Entry[] {
  const entries: Entry[] = []
  for (const entry of readdirSync(folder.location, {withFileTypes: true})) {
    if (isPassedOver(entry.name)) continue
    const location = path.join(folder.location, entry.name)
    const isLink = entry.isSymbolicLink()
    const target = isLink ? statSync(location, {throwIfNoEntry: false}) : entry
    const kind = target?.isFile() ? 'file' : target?.isDirectory() ? (isLink ? 'link' : 'folder') : null
    if (kind === null) continue
    const name = folder.path ? `${folder.path}/${entry.name}` : entry.name
    entries.push({kind, location, path: name, real: path.join(folder.real, entry.name)})
  }
  return entries.length < 2 ? entries : entries.sort((left, right) => compare(placeOf(left), placeOf(right)))
}

const placeOf = (entry: Entry) => (entry.kind === 'folder' ? `${entry.path}/` : entry.path)

function resolveLink(link: Entry): Entry {
  return {...link, kind: 'folder', real: realpathSync(link.location)}
}

/** Whether an entry of a folder is no content, by its name. */
export const isPassedOver = (name: string) => name.startsWith('.') || name === 'node_modules'

/** By code unit, which is the same on every machine and in every language. */
const compare = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0)
const byPath = (left: Source, right: Source) => compare(left.path, right.path)
