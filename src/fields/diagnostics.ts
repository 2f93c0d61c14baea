import {z} from 'zod'
import {defineField} from './field.ts'
import {text} from './item.ts'

export const diagnostics = defineField({
  name: 'diagnostics',
  description: 'What the parser met and could not trust',
  source: 'the whole file',
  schema: z.array(
    z.object({
      ruleId: text,
      reason: text,
      line: z.int().positive().nullable(),
      column: z.int().positive().nullable(),
      severity: z.enum(['fatal', 'warning', 'info'])
    })
  ),
  example: [
    {ruleId: 'invalid-date', reason: 'Unexpected date `31-FEB-1999`', line: 12, column: 1, severity: 'warning' as const}
  ],
  extract: (_tree, file) =>
    file.messages.map((message) => ({
      ruleId: message.ruleId ?? 'unknown',
      reason: message.reason,
      line: message.line ?? null,
      column: message.column ?? null,
      severity:
        message.fatal === true ? ('fatal' as const) : message.fatal === false ? ('warning' as const) : ('info' as const)
    }))
})
