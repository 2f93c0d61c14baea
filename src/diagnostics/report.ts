import type {VFile} from 'vfile'
import {catalogue, type RuleId} from './catalogue.ts'

/** A place in the source: 1-based line and column. */
export interface Place {
  line: number
  column: number
}

/**
 * Add a diagnostic of the catalogue to the file's messages.
 *
 * *Shape*: `report(file, 'invalid-date', {line: 12, column: 1}, {value: '31-FEB-1999'})`. Each value is printed in backticks.
 * *Errors*: none; content never throws.
 */
export function report(file: VFile, ruleId: RuleId, place?: Place, values: Record<string, string | number> = {}): void {
  const rule = catalogue[ruleId]
  const reason = rule.reason.replace(/\{(\w+)\}/g, (_, name: string) => `\`${values[name] ?? ''}\``)
  const message = file.message(reason, {ruleId, source: 'kbatlas', ...(place && {place})})
  message.note = rule.note
  // vfile: fatal true / false / undefined is unusable / warning / info
  message.fatal = rule.severity === 'fatal' ? true : rule.severity === 'warning' ? false : undefined
}
