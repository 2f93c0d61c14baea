import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Severity} from './catalogue.ts'

/** A diagnostic as plain data, as it stands in the record. */
export interface Diagnostic {
  ruleId: string
  reason: string
  line: number | null
  column: number | null
  severity: Severity
}

/** The messages of a file as plain data, in the order in which they were reported. */
export function diagnosticsOf({messages}: VFile): Diagnostic[] {
  return messages.map((message) => ({
    ruleId: message.ruleId ?? 'internal-error',
    reason: message.reason,
    line: message.line ?? null,
    column: message.column ?? null,
    severity: severityOf(message)
  }))
}

/** vfile: `fatal` true / false / undefined is unusable / warning / info. */
function severityOf({fatal}: VFileMessage): Severity {
  if (fatal === undefined || fatal === null) return 'info'
  return fatal ? 'fatal' : 'warning'
}
