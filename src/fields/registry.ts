import {z} from 'zod'
import {defineField} from './field.ts'
import {line, text} from './item.ts'
import {extractRegistry} from './registry/extract.ts'

export const registry = defineField({
  name: 'registry',
  description: 'Registry keys that the article names, with the values under each',
  source: 'the text',
  schema: z.array(
    z.object({
      key: text.describe('Full path, the hive in its long upper-case form'),
      values: z.array(
        z.object({
          name: text.describe('`(Default)` for the unnamed value'),
          type: text.nullable().describe('`REG_DWORD`, `REG_SZ`, … or null'),
          data: text.nullable().describe('Data that the article says to set or look for, as printed'),
          default: text.nullable().describe('What the article calls the default'),
          line
        })
      ),
      line
    })
  ),
  example: [
    {
      key: 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\NetBT\\Parameters',
      values: [{name: 'EnablePortLocking', type: 'REG_DWORD', data: '1', default: '0', line: 70}],
      line: 68
    }
  ],
  extract: extractRegistry
})
