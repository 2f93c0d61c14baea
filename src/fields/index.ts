import type {z} from 'zod'
import type {Root} from '../parse/tree.ts'
import type {ArticleFile} from '../read/article-file.ts'
import {appliesTo} from './applies-to.ts'
import {components} from './components.ts'
import {diagnostics} from './diagnostics.ts'
import {downloads} from './downloads.ts'
import {errorCodes} from './error-codes.ts'
import {files} from './files.ts'
import {fixedIn} from './fixed-in.ts'
import {hardware} from './hardware.ts'
import {id} from './id.ts'
import {intro} from './intro.ts'
import {issueTypes} from './issue-types.ts'
import {keywords} from './keywords.ts'
import {lastModified} from './last-modified.ts'
import {links} from './links.ts'
import {operatingSystems} from './operating-systems.ts'
import {permalink} from './permalink.ts'
import {products} from './products.ts'
import {queryWords} from './query-words.ts'
import {references} from './references.ts'
import {registry} from './registry.ts'
import {schemaVersion} from './schema-version.ts'
import {sections} from './sections.ts'
import {solutionTypes} from './solution-types.ts'
import {source} from './source.ts'
import {technologies} from './technologies.ts'
import {title} from './title.ts'
import {versions} from './versions.ts'

/** Every key of the record, in the record's order. The record's type, JSON Schema, columns and docs derive from it. */
export const fields = {
  schemaVersion,
  id,
  title,
  permalink,
  source,
  lastModified,
  products,
  versions,
  operatingSystems,
  appliesTo,
  keywords,
  technologies,
  hardware,
  issueTypes,
  solutionTypes,
  components,
  queryWords,
  intro,
  sections,
  references,
  registry,
  files,
  downloads,
  links,
  fixedIn,
  errorCodes,
  diagnostics
}

/** One article as structured data; see the fields for the meaning of each key. */
export type ArticleRecord = {[Key in keyof typeof fields]: z.output<(typeof fields)[Key]['schema']>}

/**
 * Extract the record of an article from its tree.
 *
 * `diagnostics` stands last in the table, so it sees what the other fields reported.
 */
export function extractRecord(tree: Root, file: ArticleFile): ArticleRecord {
  const record: Record<string, unknown> = {...blank}
  for (const [name, field] of entries) record[name] = field.extract(tree, file)
  return record as ArticleRecord
}

const entries = Object.entries(fields)
/** All keys at once: made one after the other, a record takes longer to make and to print. */
const blank = Object.fromEntries(Object.keys(fields).map((name) => [name, null]))
