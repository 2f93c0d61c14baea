import {joinLines, phrasing} from '../joined-text.ts'
import {cutLine, type Line, leading, positionOf} from '../lines.ts'
import type {KbProperties, KbProperty} from '../tree.ts'
import {isHardBreak} from '../wrapped-sentence.ts'
import {type Construct, lineAt} from './construct.ts'
import {isRule} from './rule.ts'

/**
 * A block of labelled lines: an entry of the event log, a registry value, or what a setting is for.
 *
 * ```text
 *   Event ID: 4182                     Value Name: DisableNTLMPreAuth
 *   Source: MSExchangeIMC              Data Type: REG_DWORD
 *   Type: Error                        Value: 1
 *   Description: The service could
 *   not be started.                    goes on to the next label or blank line
 * ```
 */
export const properties: Construct = {
  name: 'properties',
  starts: (line) => line.text.includes(':') && labelled.test(line.text),
  read(lines, at, context) {
    const rows = readRows(lines, at)
    if (rows.length < 2 && rows[0]?.label !== 'To change') return null
    const kind = kindOf(rows.map((row) => row.label.toLowerCase().replace(/\s+/g, ' ')))
    if (kind === null) return null
    const children = rows.map((row): KbProperty => {
      const first = lineAt(row.lines, 0)
      const last = lineAt(row.lines, row.lines.length - 1)
      const rest = cutLine(first, Math.min(row.contentColumn, first.text.length))
      const content = rest.blank ? row.lines.slice(1) : [rest, ...row.lines.slice(1)]
      return {
        type: 'kbProperty',
        label: row.label,
        position: positionOf(first, last),
        children: content.length > 0 ? phrasing(content, {width: widthOf(content, first, context.width)}) : []
      }
    })
    const first = lineAt(lines, at)
    const next = at + rows.reduce((sum, row) => sum + row.lines.length, 0)
    const node: KbProperties = {
      type: 'kbProperties',
      kind,
      children,
      position: positionOf(first, lineAt(lines, next - 1))
    }
    context.lead = rows.map((row) => joinLines(row.lines, {width: 0}).text).join(' ')
    return {nodes: [node], next}
  }
}

/** A description of short lines, one a statement, is no text that was wrapped (Q235534). */
function widthOf(content: readonly Line[], first: Line, width: number): number {
  if (first.indent === 0) return 0
  const longest = Math.max(...content.map((line) => line.text.length))
  let hard = 0
  for (let at = 1; at < content.length; at++) {
    const next = lineAt(content, at).text.trimStart()
    if (!/^[a-z]+ /.test(next) && isHardBreak(lineAt(content, at - 1).text.length, next, longest)) hard++
  }
  const isStatements = content.length >= fewestStatements && hard >= (content.length - 1) * mostly
  return isStatements ? longest + longestWord : width - 40
}

const fewestStatements = 4
const mostly = 0.65
/** In columns: behind the longest line, too, somebody may have broken the line. */
const longestWord = 8

interface Row {
  label: string
  contentColumn: number
  lines: Line[]
}

const labelled = /^\s*([A-Z][A-Za-z]*(?: [A-Za-z]+){0,3})\s*:(?=\s|$)/

function readRows(lines: readonly Line[], at: number): Row[] {
  const rows: Row[] = []
  const indent = lineAt(lines, at).indent
  for (let next = at; next < lines.length; next++) {
    const line = lineAt(lines, next)
    if (line.blank || isRule(line.text)) break
    const match = Math.abs(line.indent - indent) <= 1 ? labelled.exec(line.text) : null
    if (match?.[1] && isKnown(match[1])) {
      rows.push({
        label: match[1],
        contentColumn: match[0].length + leading(`${line.text.slice(match[0].length)}.`),
        lines: [line]
      })
    } else {
      const open = rows.at(-1)
      if (!open || line.indent < indent) break
      open.lines.push(line)
    }
  }
  return rows
}

const eventLabels = new Set(
  'event id|eventid|event|id|source|event source|event type|type|event category|category|date|time|user|user name|computer|description|data|log|event log|log type|event description|server|severity'.split(
    '|'
  )
)
const valueLabels = new Set(
  'value name|valuename|value|value data|value type|data type|date type|data|string|string value|radix|class|valid range|range|default|default value|description|dword|binary|entry|type|key|subtree|hive|path|name|component name|value data type|data value|key name|class name|parameter'.split(
    '|'
  )
)
/** A setting of WIN.INI, as the readmes of Windows describe them (Q109496). */
const settingLabels = new Set(['default', 'purpose', 'to change'])

function isKnown(label: string): boolean {
  const name = label.toLowerCase().replace(/\s+/g, ' ')
  return eventLabels.has(name) || valueLabels.has(name) || settingLabels.has(name)
}

function kindOf(labels: readonly string[]): KbProperties['kind'] | null {
  if (labels.some((label) => /^event ?(?:id|source|type|log)?$/.test(label))) return 'event'
  if (
    labels.some((label) => /^(?:value|data type|date type|radix|dword|entry|value data|parameter|subtree)/.test(label))
  )
    return 'registry-value'
  if (labels.includes('id') && labels.includes('source')) return 'event'
  if (labels.includes('source') && labels.includes('description')) return 'event'
  if (
    labels.at(-1) === 'to change' ||
    (labels.includes('purpose') && labels.every((label) => settingLabels.has(label)))
  )
    return 'other'
  return labels.length >= 3 ? 'other' : null
}
