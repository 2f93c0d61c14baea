import type {Phrase, Span} from './phrase.ts'

/** Addresses with a scheme: `http://www.microsoft.com/`, `ftp://ftp.microsoft.com/…/Q244599i.exe` (Q241041). */
export const link: Phrase = {
  name: 'link',
  find(text) {
    if (!text.includes('://')) return []
    const spans: Span[] = []
    addresses.lastIndex = 0
    for (let match = addresses.exec(text); match; match = addresses.exec(text)) {
      const url = trimAddress(match[0])
      if (!/^[a-z]+:\/\/[a-z0-9]/i.test(url)) continue
      const from = match.index
      spans.push({
        from,
        to: from + url.length,
        make: (_value, position, inner) => ({type: 'link', url, position, children: inner()})
      })
      addresses.lastIndex = from + url.length
    }
    return spans
  }
}

const addresses = /\b(?:https?|ftp):\/\/[^\s<>"|]+/gi

/** An address without the punctuation of the sentence around it: `.`, `,`, quotes, and a `)` that it does not open. */
export function trimAddress(address: string): string {
  let end = address.length
  let opened = 0
  let closed = 0
  for (let at = 0; at < end; at++) {
    const character = address[at]
    if (character === '(') opened++
    else if (character === ')') {
      closed++
      // an address that stands in brackets ends at the bracket
      if (closed > opened) {
        end = at
        closed--
        break
      }
    }
  }
  while (end > 0 && /[.,:;'’”\]}]/.test(address[end - 1] ?? '')) end--
  return address.slice(0, end)
}
