import type {Phrase, Span} from './phrase.ts'
import {isRealAddress} from './real-address.ts'

/**
 * Addresses with a scheme: `http://www.microsoft.com/`, `ftp://ftp.microsoft.com/…/Q244599i.exe` (Q241041).
 *
 * An address that was wrapped goes on where the next piece can only be more of it (Q165005, Q154094). One that stands for
 * the reader's own, and one in a line of code, is no link.
 */
export const link: Phrase = {
  name: 'link',
  find(text) {
    if (!text.includes('://')) return []
    const spans: Span[] = []
    addresses.lastIndex = 0
    for (let match = addresses.exec(text); match; match = addresses.exec(text)) {
      const from = match.index
      const to = from + addressLength(text, from, match[0])
      addresses.lastIndex = Math.max(to, from + 1)
      const url = text.slice(from, to).replace(/\s/g, '')
      if (!isRealAddress(url) || isPlaceholderNext(text, to) || isInCode(text, from)) continue
      spans.push({
        from,
        to,
        make: (_value, position, inner) => ({type: 'link', url, position, children: inner()})
      })
    }
    return spans
  }
}

const addresses = /\b(?:https?|ftp):\/\/[^\s<>"|]+/gi

/** Length of the address at `from`, the pieces of a wrapped one with it. */
function addressLength(text: string, from: number, first: string): number {
  let address = trimAddress(first)
  let end = from + first.length
  for (let pieces = 0; pieces < mostPieces; pieces++) {
    const more = nextPiece(text.slice(from, end), address, text.slice(end, end + longestPiece))
    if (more === 0) break
    address = trimAddress(text.slice(from, end + more))
    end += more
  }
  return address.length
}

const mostPieces = 3
const longestPiece = 200

/**
 * How much of what follows goes on with the address: a piece that begins with `/`, a path below an address that ends with
 * one, or the rest of a host that was broken at its dot (Q194507, Q216231).
 */
function nextPiece(printed: string, address: string, after: string): number {
  if (/^[a-z]+:\/\/[^/]*(?:\.|\.[a-z])$/i.test(printed)) {
    return /^\s(?:[a-z0-9-]+\.)?(?:c?om|net|org)(?:\/[^\s<>"|]*|(?![\w.]))/i.exec(after)?.[0].length ?? 0
  }
  if (printed.length !== address.length) return 0
  const below = /^\s(?=\/[\w~%])[^\s<>"|]+/.exec(after)
  if (below) return below[0].length
  if (!address.endsWith('/') || /^[a-z]+:\/\/[^/]*\/$/i.test(address)) return 0
  return (
    /^ [a-z0-9][\w%~-]*(?:\/|\.(?:html?|aspx?|exe|zip|txt|docx?)(?![a-z0-9]))[^\s<>"|]*/i.exec(after)?.[0].length ?? 0
  )
}

/** `http://www.microsoft.com/<language>/`: what follows is for the reader to fill in. `</LINK>` is left-over markup. */
function isPlaceholderNext(text: string, to: number): boolean {
  return text[to] === '<' && text[to + 1] !== '/'
}

/** `Open("http://…`, `src="http://…`: the address is an argument or an attribute. */
function isInCode(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 20), from)
  return /\w\("$|[\w"')\]] ?= ?["']$|\b(?:href|src|action|codebase|value|content)\s?=\s?["']?$/i.test(before)
}

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
  while (end > 0 && /[.,:;!'’”\]}*]/.test(address[end - 1] ?? '')) end--
  return address.slice(0, end)
}
