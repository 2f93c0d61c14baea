import {z} from 'zod'
import {defineField} from './field.ts'

export const source = defineField({
  name: 'source',
  description: 'The file that the record was made from',
  source: 'the file itself',
  schema: z.object({
    path: z
      .string()
      .min(1)
      .describe('Relative to the folder argument; of a file argument its base name; `-` for standard input'),
    format: z.enum(['kb-markdown', 'kb-text', 'markdown']).describe('Layout of the file, told by its content'),
    encoding: z.enum(['utf-8', 'windows-1252']).describe('Encoding that the bytes were read in'),
    sha256: z.string().length(64).describe('SHA-256 of the bytes, lower-case hexadecimal')
  }),
  example: {
    path: 'kb/241/Q241041/README.md',
    format: 'kb-markdown',
    encoding: 'utf-8',
    sha256: '0b1d5f3c7a9e2b4d6f8091a3b5c7d9e1f30527496b8dafc1e3051729b4d6f80a'
  },
  extract(_tree, {data: {article}}) {
    return {path: article.path, format: article.dialect, encoding: article.encoding, sha256: article.sha256}
  }
})
