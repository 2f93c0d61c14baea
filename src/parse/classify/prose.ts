/** Is this text sentences rather than data or code? Words of letters, few signs, and an end like that of a sentence. */
export function looksLikeProse(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 4) return false
  let plain = 0
  for (const word of words) if (/^["'(]?[A-Za-z][a-z]*(?:[-'’][a-z]+)?[.,;:!?)"']*$/.test(word)) plain++
  return plain / words.length >= 0.7
}

/** Words that sentences have and code has not. */
const functionWords = /\b(?:the|is|are|this|that|you|with|for|to|of|in|and|when|will|can|not|an|be|from|your|if)\b/g

/** Share of small English words in the text. */
export function functionWordShare(text: string): number {
  const words = text.split(/\s+/).length
  return words === 0 ? 0 : (text.match(functionWords)?.length ?? 0) / words
}
