import {z} from 'zod'

/** The 1-based line of the source file at which an item starts. */
export const line = z.int().positive().describe('Line of the source file at which the item starts, counted from 1')

/** A text value: never empty, blanks folded, ends trimmed. */
export const text = z.string().min(1)
