/** The word that the lead uses for the path; a value only when the path is not what it lies in. */
export function nounBefore(before: string): 'value' | 'key' | 'container' | null {
  const text = before.slice(-160)
  const masked = text.lastIndexOf('⟧') + 1
  const start = text.lastIndexOf('. ') + 1
  const found = lastNoun(text.slice(Math.max(start, masked))) ?? lastNoun(text.slice(masked))
  if (!found) return null
  const clause = found.input
  // "the location of the PrintSwitch registry entry is:" speaks of a value that has a name
  if (/\b(?!Registry|Windows|The\b|HKEY|HKLM)[A-Z]\w+\s+$/.test(clause.slice(0, found.index + (found[1]?.length ?? 0))))
    return 'key'
  if (!valueNouns.test(found[2] ?? '')) {
    if (/^(?:location|path)/i.test(found[2] ?? '')) return null
    return container.test(found[1] ?? '') ? 'container' : 'key'
  }
  // "add the string value … to the following entry" (Q121542)
  if (/^to\b/i.test(found[1] ?? '') && /^entr/i.test(found[2] ?? '')) return 'key'
  const behind = clause.slice(found.index + found[0].length)
  if (
    placed.test(behind) ||
    container.test(found[1] ?? '') ||
    /\b(?:under|in|within|at|below|inside)\s*:?\s*$|\(from\s*$/i.test(behind)
  )
    return 'key'
  return 'value'
}

/** The last of the nouns, but rather one that points to what follows. */
function lastNoun(clause: string): RegExpExecArray | null {
  let found: RegExpExecArray | null = null
  nouns.lastIndex = 0
  for (let match = nouns.exec(clause); match; match = nouns.exec(clause)) {
    // "Set its value to 1" speaks of what was named before (Q304637)
    const isOther = /\b(?:default|its)\s+$/i.test(clause.slice(0, match.index))
    if (!isOther && (!found || pointing.test(match[1] ?? '') || !pointing.test(found[1] ?? ''))) found = match
  }
  return found
}

const pointing = /\b(?:following|below)\b/i

const nouns =
  /((?:\b(?:under|in|within|at|below|inside|from|to|into|contains?|see|go to|locate|select|find)\s+)?(?:\b(?:the|a|this|these|each of the|one of the|any of the|two|three|following|registry|windows|nt|new|one|both|is|as|string|dword|binary|reg_\w+|of|HKEY_\w+(?: (?:subtree|hive))?)\s+)*)(key|subkey|sub-key|value|entry|entrie|parameter|subtree|location|path|hive|branch|setting)s?\b/gi
/** A path in, under or at which something stands is a key, whatever it is called. */
const container =
  /^\s*(?:under|in|within|at|below|inside|into)\b|\b(?:under|in|within|at|below|inside|located at|found in)\s*:?\s*$/i

export const valueNouns = /^(?:value|entr|parameter)/

/** "Entries made by the software are placed in:" */
export const placed =
  /\b(?:placed|stored|located|found|kept|listed|contained|written|defined)\b[^.]*\b(?:in|at|under|to|here)\b/i
