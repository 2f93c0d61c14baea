import {z} from 'zod'
import {defineField} from './field.ts'
import {line, text} from './item.ts'

export const downloads = defineField({
  name: 'downloads',
  description: 'Files offered for download',
  source: 'download lines and addresses',
  schema: z.array(
    z.object({
      fileName: text,
      url: text.nullable(),
      language: text.nullable(),
      platform: text.nullable(),
      source: text.nullable().describe('Microsoft Download Center, FTP, … as printed'),
      size: z.int().nonnegative().nullable().describe('Bytes'),
      line
    })
  ),
  example: [
    {
      fileName: 'Q244599i.exe',
      url: 'ftp://ftp.microsoft.com/bussys/winnt/winnt-public/fixes/usa/nt40/hotfixes-postsp6a/c2-fix/Q244599i.exe',
      language: 'English',
      platform: 'x86',
      source: 'FTP',
      size: null,
      line: 112
    }
  ],
  extract: () => []
})
