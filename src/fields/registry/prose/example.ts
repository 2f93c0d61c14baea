/** Offset from which a sentence only gives an example; infinite when it gives none. */
export function exampleFrom(text: string): number {
  const match = /\b(?:for example|e\.g\.|such as)\b/i.exec(text)
  return match ? match.index : Number.POSITIVE_INFINITY
}
