import {z} from 'zod'
import {defineField} from './field.ts'
import {line, text} from './item.ts'

export const files = defineField({
  name: 'files',
  description: 'Rows of file tables, and files whose name, size and date the article lists',
  source: 'file tables and sentences',
  schema: z.array(
    z.object({
      name: text,
      date: z.iso.date().nullable(),
      time: z
        .string()
        .regex(/^\d\d:\d\d$/)
        .nullable()
        .describe('HH:MM, 24 hours'),
      version: text.nullable(),
      size: z.int().nonnegative().nullable().describe('Bytes'),
      platform: text.nullable(),
      language: text.nullable(),
      product: text.nullable().describe('Product or version that the table is limited to'),
      line
    })
  ),
  example: [
    {
      name: 'Netbt.sys',
      date: '1999-10-07',
      time: '15:13',
      version: null,
      size: 123152,
      platform: 'x86',
      language: 'English',
      product: 'Windows NT 4.0',
      line: 171
    }
  ],
  extract: () => []
})
