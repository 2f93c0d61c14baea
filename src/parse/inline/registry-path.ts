import type {Phrase, Span} from './phrase.ts'

/**
 * Registry paths in running text: a hive in any of its spellings and what follows it (Q229687, Q137309).
 *
 * A segment may contain blanks (`Control Panel\Desktop`), so the end is told by what cannot belong to a path:
 * the end of the sentence, a comma, a quote, a closing bracket, or a word that goes on with the sentence.
 */
export const registryPath: Phrase = {
  name: 'registry-path',
  find(text) {
    if (!text.includes('HK') && !text.includes('Hk') && !text.includes('hk')) return []
    const spans: Span[] = []
    hives.lastIndex = 0
    for (let match = hives.exec(text); match; match = hives.exec(text)) {
      const from = match.index
      const to = pathEnd(text, from + match[0].length)
      spans.push({from, to, make: (value, position) => ({type: 'kbRegistryPath', value, position})})
      hives.lastIndex = to
    }
    return spans
  }
}

/** A hive: long, short or misspelt (`HKEY_LOCAL_ MACHINE`, `HKEY_Local_Machine`, `HKLM`). */
const hives = /(?<![A-Za-z0-9_])(?:HKEY_? ?[A-Z]+(?:_+ ?[A-Z]+){0,2}|HKLM|HKCU|HKCR|HKU|HKCC)(?![A-Za-z0-9_])/gi

/** Offset at which a path that begins before `at` ends. */
export function pathEnd(text: string, at: number): number {
  let end = at
  for (;;) {
    const segment = nextSegment(text, end)
    if (segment === end) return end
    end = segment
  }
}

/** End of one `\segment` at `at`, or `at` when there is none. A blank goes on only when another backslash follows soon. */
function nextSegment(text: string, at: number): number {
  let cursor = at
  while (text[cursor] === ' ' && cursor - at < 2) cursor++
  if (text[cursor] !== '\\' && text[cursor] !== '/') return at
  while (text[cursor] === '\\' || text[cursor] === '/') cursor++
  if (
    text[cursor] === ' ' &&
    /[A-Za-z0-9{<%*]/.test(text[cursor + 1] ?? '') &&
    /^ [\w{<%]+\\/.test(text.slice(cursor, cursor + 60))
  )
    cursor++
  const start = cursor
  segmentEnd.lastIndex = cursor
  const match = segmentEnd.exec(text)
  cursor = match ? match.index + match[0].length : cursor
  if (cursor === start) return start
  // "Control Panel\Desktop": words up to the next backslash belong to the segment
  const more = /^(?: [\w().&+-]+){1,4}(?=\\[\w{<%])/.exec(text.slice(cursor, cursor + 80))
  if (more && !/^ (?:and|or|to|key|subkey|registry|in|under)\b/i.test(more[0])) cursor += more[0].length
  while (cursor > start && /[.,;:]/.test(text[cursor - 1] ?? '')) cursor--
  return cursor
}

const segmentEnd = /(?:<[^<>\\]{1,60}>|\{[^{}\\]{1,60}\}|[^\s\\/,;"'()<>{}[\]|=:])+/y
