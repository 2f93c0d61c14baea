import type {Phrase, Span} from './phrase.ts'

/** Keys of the keyboard: `CTRL+ALT+DELETE`, `F8`, `press ENTER` (Q157935). Single names count only in capitals after "press" or "key". */
export const keys: Phrase = {
  name: 'keys',
  find(text) {
    const spans: Span[] = []
    if (text.includes('+')) collect(text, combinations, spans)
    if (capitals.test(text) && names.test(text) && /press|key|hold/i.test(text)) collect(text, singleKeys, spans)
    if (spans.length < 2) return spans
    spans.sort((left, right) => left.from - right.from)
    return spans.filter((span, index) => index === 0 || span.from >= (spans[index - 1]?.to ?? 0))
  }
}

function collect(text: string, pattern: RegExp, spans: Span[]): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const from = match.index
    spans.push({from, to: from + match[0].length, make: (value, position) => ({type: 'kbKeys', value, position})})
  }
}

const combinations =
  /\b(?:CTRL|CONTROL|ALT|SHIFT|COMMAND|OPTION|WIN|WINDOWS)(?: ?\+ ?(?:CTRL|ALT|SHIFT|OPTION|COMMAND|[A-Z]{2,12}(?: ARROW)?|F\d{1,2}|\d{1,4}|[A-Z](?![A-Za-z])|[=\-/\\[\];'`]))+/g
const name = 'ENTER|ESC|TAB|SPACEBAR|BACKSPACE|DELETE|INSERT|HOME|END|PAGE UP|PAGE DOWN|CTRL|ALT|SHIFT|RETURN|F\\d{1,2}'
/** What every one of them has; rarer than the words before it, so looked for first. */
const capitals = /[A-Z]{3}|F\d/
const names = new RegExp(name)
const singleKeys = new RegExp(
  `(?<=\\b(?:[Pp]ress|PRESS|[Hh]old down|[Tt]he|or|and|hit) (?:the )?)(?:${name})(?![A-Za-z0-9_+.\\\\])`,
  'g'
)
