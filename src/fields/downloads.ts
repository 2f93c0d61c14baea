import {z} from 'zod'
import {findDownloads} from './downloads/find-downloads.ts'
import {mergeDownloads} from './downloads/merge.ts'
import {namedLanguages} from './downloads/named-languages.ts'
import {defineField} from './field.ts'
import {line, text} from './item.ts'
import {passages} from './passages.ts'

export const downloads = defineField({
  name: 'downloads',
  description: 'Files offered for download',
  source: 'download lines and addresses (Q241041), names below an offer (Q77403), postings at a directory (Q188348)',
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
  extract(tree, file) {
    if (!mayOffer.test(file.value)) return []
    const blocks = passages(tree)
    const items = findDownloads(blocks, file)
    if (items.some((item) => item.language === null)) {
      const languages = namedLanguages(blocks)
      for (const item of items) item.language ??= languages.get(item.fileName.toLowerCase()) ?? null
    }
    return mergeDownloads(items)
  }
})

/** Without one of these words, or an address that ends in a file, no article offers a file. */
const mayOffer = /download|software library|posted (?:to|at|on)|:\/\/\S{4,300}\.[a-z]{3}\b/i
