import {z} from 'zod'
import {defineField} from './field.ts'

/** Version of the record's contract, SemVer. Changes with RECORD.md, not with the package. */
export const schemaVersionNumber = '1.0.0'

export const schemaVersion = defineField({
  name: 'schemaVersion',
  description: "Version of the record's contract, SemVer",
  source: 'this program',
  schema: z.string().regex(/^\d+\.\d+\.\d+$/),
  example: schemaVersionNumber,
  extract: () => schemaVersionNumber
})
