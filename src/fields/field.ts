import type {z} from 'zod'
import type {Root} from '../parse/tree.ts'
import type {ArticleFile} from '../read/article-file.ts'

/**
 * One key of the record: what it means, what it looks like, and how it is found in a tree.
 *
 * `extract` is pure, never throws on content, and reports what it could not trust through the file's messages.
 */
export interface Field<Schema extends z.ZodType = z.ZodType> {
  /** The key in the record. */
  name: string
  /** What the value means, for the schema and the docs. */
  description: string
  /** Where in an article it stands. */
  source: string
  schema: Schema
  /** A value that the schema accepts, for the docs. */
  example: z.output<Schema>
  extract(tree: Root, file: ArticleFile): z.output<Schema>
}

/** Let the compiler derive the type of one field from its schema. */
export function defineField<const Name extends string, Schema extends z.ZodType>(
  field: Field<Schema> & {name: Name}
): Field<Schema> & {name: Name} {
  return field
}
