import matter from 'gray-matter'
import type {ArticleFacts} from './article-file.ts'

/** What stands between the `---` lines at the top of a file. */
export interface FrontMatter extends Pick<ArticleFacts, 'frontMatter' | 'contentOffset'> {
  /** The block as it stands, fences left out. */
  block: string
  fault?: {ruleId: 'front-matter-syntax' | 'front-matter-engine'; values: Record<string, string>; line: number}
}

/** Keys of front matter that kbatlas reads: the record's own names. */
export const frontMatterKeys = [
  'id',
  'title',
  'permalink',
  'lastModified',
  'products',
  'versions',
  'operatingSystems',
  'keywords',
  'technologies',
  'hardware',
  'issueTypes',
  'solutionTypes',
  'components',
  'queryWords'
] as const

/** Front matter never runs: one refusal under `javascript` also covers the alias `js`; see `docs/architecture.md`. */
const engines = Object.fromEntries(
  ['javascript', 'coffee'].map((language) => [
    language,
    () => {
      throw new Error(`the language ${language} is not read`)
    }
  ])
)

/**
 * Read the front matter of a text with `gray-matter`, and tell where the content below it begins.
 *
 * *Shape*: `{frontMatter: {title: 'Q241041: …'}, block: 'title: …', contentOffset: 96}`; without front matter
 * `{frontMatter: {}, block: '', contentOffset: 0}`.
 * *Errors*: never throws; `fault` says what was wrong. Faulty front matter gives no keys, and the content below it stays.
 */
export function readFrontMatter(text: string): FrontMatter {
  const opening = /^---(?!-)[ \t]*([^\s]*)[ \t]*\r?\n/.exec(text)
  if (!opening) return none
  const language = (opening[1] as string) || 'yaml'
  const blockStart = opening[0].length
  const closing = text.indexOf('\n---', blockStart - 1)
  const contentOffset = closing < 0 ? 0 : endOfFence(text, closing)
  if (contentOffset === 0) return unclosed(text, blockStart, closing < 0 ? text.length : closing + 1)

  const block = text.slice(blockStart, closing + 1)
  if (!/^(yaml|yml|json)$/i.test(language)) {
    return faulty(block, contentOffset, 'front-matter-engine', {language}, 1)
  }
  if (hasEndlessBlanks(block)) {
    return faulty(block, contentOffset, 'front-matter-syntax', {cause: `${LONGEST_BLANKS} blanks in a row`}, 1)
  }
  try {
    // Options always: without them every text is cached, and a faulty one gives `{}` the second time.
    // Only the front matter is handed over: `gray-matter` copies all that it is given.
    const {data} = matter(text.slice(0, contentOffset), {engines})
    if (isMapping(data)) return {frontMatter: data, block, contentOffset}
  } catch (error) {
    return faulty(block, contentOffset, 'front-matter-syntax', {cause: causeOf(error)}, lineOf(error))
  }
  // A rule, prose and another rule: text that only looks like front matter, so none of it is taken away.
  return faulty('', 0, 'front-matter-syntax', {cause: 'text without keys'}, 1)
}

/** Print the keys of a record that front matter can hold, fences included; what is empty is left out. */
export function printFrontMatter(values: Record<string, unknown>): string {
  const isStated = (value: unknown) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
  const stated = frontMatterKeys.filter((key) => isStated(values[key])).map((key) => [key, values[key]])
  return matter.stringify('', Object.fromEntries(stated), {engines})
}

const none: FrontMatter = {frontMatter: {}, block: '', contentOffset: 0}

function faulty(
  block: string,
  contentOffset: number,
  ruleId: 'front-matter-syntax' | 'front-matter-engine',
  values: Record<string, string>,
  line: number
): FrontMatter {
  return {frontMatter: {}, block, contentOffset, fault: {ruleId, values, line}}
}

/**
 * Without a closing fence `gray-matter` would take the whole article for front matter. A line of keys below the opening
 * fence is one that was not closed: it ends at the first empty line, or above a longer rule at `ruleAt`. Anything else below
 * `---` is a rule above text.
 */
function unclosed(text: string, blockStart: number, ruleAt: number): FrontMatter {
  if (!/^[\w-]+[ \t]*:/.test(text.slice(blockStart, blockStart + 200))) return none
  const emptyLine = /\n[ \t]*\r?\n/.exec(text)
  const end = Math.min(emptyLine ? emptyLine.index + emptyLine[0].length : text.length, ruleAt)
  return faulty(text.slice(blockStart, end), end, 'front-matter-syntax', {cause: 'no closing line ---'}, 1)
}

/** The content begins right behind the closing fence and its line end; 0 for a longer rule, which `gray-matter` would part. */
function endOfFence(text: string, closing: number): number {
  const fence = /\n---[ \t]*(?:\r?\n|$)/y
  fence.lastIndex = closing
  fence.exec(text)
  return fence.lastIndex
}

/** `gray-matter` takes time with the square of the empty lines in a row: 50,000 of them take six seconds. */
const LONGEST_BLANKS = 10_000

function hasEndlessBlanks(block: string): boolean {
  if (block.length <= LONGEST_BLANKS) return false
  for (const [blanks] of block.matchAll(/\s+/g)) if (blanks.length > LONGEST_BLANKS) return true
  return false
}

function isMapping(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data) && !(data instanceof Date)
}

/** The first line of what the YAML parser says, without its own position and excerpt. */
function causeOf(error: unknown): string {
  const reason = error instanceof Error ? ((error as {reason?: string}).reason ?? error.message) : String(error)
  return (reason.split('\n', 1)[0] as string).trim()
}

/** Line in the file: the YAML parser counts from 0, beginning at the rest of the opening fence's line. */
function lineOf(error: unknown): number {
  const mark = (error as {mark?: {line?: number}} | null)?.mark
  return (mark?.line ?? 0) + 1
}
