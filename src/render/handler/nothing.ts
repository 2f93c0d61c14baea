/** Head, foot, legal notice and leftover markup are no part of the readable text; the page shows their facts beside it. */
export function nothing(): undefined {
  return undefined
}
