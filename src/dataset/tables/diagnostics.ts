import {defineListTable} from '../table.ts'

export const diagnostics = defineListTable({
  name: 'diagnostics',
  description: 'What the parser met in an article and could not trust',
  columns: {
    rule_id: {type: 'TEXT', description: 'Name of the rule, such as `invalid-date`'},
    severity: {type: 'TEXT', description: '`fatal`, `warning` or `info`'},
    line: {type: 'INTEGER', nullable: true, description: 'Line of the source file; null for the whole file'},
    column: {type: 'INTEGER', nullable: true, description: 'Column in that line, counted from 1'},
    reason: {type: 'TEXT', description: 'What was met and what was expected'}
  },
  indexes: [['rule_id']],
  rows: (record) =>
    record.diagnostics.map(({ruleId, severity, line, column, reason}) => ({
      rule_id: ruleId,
      severity,
      line,
      column,
      reason
    }))
})
