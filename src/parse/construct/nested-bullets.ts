import type {Line} from '../lines.ts'
import type {Context} from './construct.ts'
import {type Marker, readMarker} from './marker.ts'

/**
 * A list within an item, of which only the first bullet may stand deeper, when the others follow line by line (Q185223, Q307355).
 *
 * ```text
 * - SUMMARY
 *
 *    - Requirements
 * - Example                       goes on with the line above
 *
 * - REFERENCES
 * ```
 */
export interface NestedBullets {
  /** The lines since the last blank one begin with a deeper bullet, and no other one is as deep. */
  isFirstAlone: boolean
}

/** Take note of a line of the item whose marker is `outer`. */
export function noteNested(nested: NestedBullets, line: Line, previous: Line, outer: Marker, context: Context): void {
  if (!previous.blank && !nested.isFirstAlone) return
  const isDeeper = line.indent > outer.column + 1 && readMarker(line, context)?.style === outer.style
  if (previous.blank) nested.isFirstAlone = isDeeper
  else if (isDeeper) nested.isFirstAlone = false
}

/** Is a bullet at the column of `outer` one of the nested list? */
export function goesOnNested(
  nested: NestedBullets,
  line: Line,
  previous: Line,
  outer: Marker,
  context: Context
): boolean {
  if (!nested.isFirstAlone || previous.blank || outer.ordinal !== null || context.style === 'typed') return false
  const marker = readMarker(line, context)
  return marker?.style === outer.style && marker.column === outer.column
}

/** The same where nothing stands around the list: only its first bullet is indented (Q277012, Q245411). */
export function isFirstDeeper(first: Marker, second: Marker | null): boolean {
  if (first.ordinal !== null || first.column > deepestFirst) return false
  return second?.style === first.style && second.column < first.column
}

const deepestFirst = 4
