import type {Position} from 'unist'
import {type Line, positionOf} from '../lines.ts'
import type {KbPreformatted} from '../tree.ts'
import {type Block, type Context, lineAt} from './construct.ts'
import {literalValue} from './literal.ts'

/** Lines from `at` to `end` as code; what the sentence above announced is told. */
export function codeBlock(lines: readonly Line[], at: number, end: number, context: Context): Block {
  context.lead = ''
  return {nodes: [{type: 'code', ...literal(lines.slice(at, end))}], next: end}
}

/** Command lines, as they stand; the sentence above may announce more of them. */
export function commandBlock(lines: readonly Line[], at: number, end: number): Block {
  return {nodes: [{type: 'kbCommand', ...literal(lines.slice(at, end))}], next: end}
}

/** A drawing, a listing or output, as it stands. */
export function preformatted(
  lines: readonly Line[],
  at: number,
  end: number,
  kind: KbPreformatted['kind'],
  context: Context
): Block {
  context.lead = ''
  return {nodes: [{type: 'kbPreformatted', kind, ...literal(lines.slice(at, end))}], next: end}
}

/** Text of the lines as it stands, and their place. */
export function literal(group: readonly Line[]): {value: string; position: Position} {
  return {value: literalValue(group), position: positionOf(lineAt(group, 0), lineAt(group, group.length - 1))}
}
