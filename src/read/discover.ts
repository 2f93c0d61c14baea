import {type Dirent, globSync, readdirSync, realpathSync, statSync} from 'node:fs'
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
 * than once is walked once.
 *
 * *Shape*: `discover(['content'])` gives `[{path: 'dos/q30101.md', location: 'content/dos/q30101.md'}, …]`.
 * *Errors*: throws `UsageError` when an argument names nothing.
 */
export function discover(names: readonly string[], {exclude = []}: {exclude?: readonly string[]} = {}): Source[] {
  const excluded = new Set(exclude.map((folder) => path.resolve(folder)))
  const found = new Map<string, Source>()
  for (const name of names) {
    for (const source of expand(name, excluded)) {
      const key = source.location === '-' ? '-' : path.resolve(source.location)
      if (!found.has(key)) found.set(key, source)
    }
  }
  return [...found.values()]
}

function expand(name: string, excluded: ReadonlySet<string>): Source[] {
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
    if (statSync(match, {throwIfNoEntry: false})?.isDirectory()) return walk(match, relative, excluded)
    return [{path: relative, location: match}]
  })
  if (sources.length === 0) throw new UsageError(`No file matches \`${glob}\`.`)
  return sources.sort(byPath)
}

/** All files below a folder. Links to folders come after the folders themselves, so that a real place wins over a link. */
function walk(folder: string, prefix: string, excluded: ReadonlySet<string>): Source[] {
  const sources: Source[] = []
  const pending = [{location: folder, path: prefix, real: realpathSync(folder)}]
  const links: Omit<(typeof pending)[number], 'real'>[] = []
  const walked = new Set<string>()
  while (pending.length > 0 || links.length > 0) {
    const current = pending.pop() ?? resolveLink(links.shift())
    if (!current || walked.has(current.real) || excluded.has(path.resolve(current.location))) continue
    walked.add(current.real)
    for (const entry of readdirSync(current.location, {withFileTypes: true}).sort(byName)) {
      if (isPassedOver(entry.name)) continue
      const location = path.join(current.location, entry.name)
      const child = {location, path: current.path ? `${current.path}/${entry.name}` : entry.name}
      const isLink = entry.isSymbolicLink()
      const target = isLink ? statSync(location, {throwIfNoEntry: false}) : entry
      if (target?.isFile()) sources.push(child)
      else if (target?.isDirectory() && isLink) links.push(child)
      else if (target?.isDirectory()) pending.push({...child, real: path.join(current.real, entry.name)})
    }
  }
  return sources.sort(byPath)
}

function resolveLink<Link extends {location: string}>(link: Link | undefined): (Link & {real: string}) | undefined {
  return link && {...link, real: realpathSync(link.location)}
}

/** Whether an entry of a folder is no content, by its name. */
export const isPassedOver = (name: string) => name.startsWith('.') || name === 'node_modules'

/** By code unit, which is the same on every machine and in every language. */
const byPath = (a: Source, b: Source) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)
const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
