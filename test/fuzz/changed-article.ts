import {randomNumbers} from './random-text.ts'

/**
 * Change the text of archive articles in Markdown form at random: lines fall out, come twice, move, lose their wrap or their indentation,
 * meet lines of another article or of a construct. With `isBody` head and foot stay, since the words law finds the text
 * between them.
 */
export function articleChanges(seed: number): (source: string, other: string, isBody: boolean) => string {
  const next = randomNumbers(seed)
  const below = (limit: number): number => Math.floor(next() * limit)
  return (source, other, isBody) => {
    const lines = source.split('\n')
    const {from, to} = isBody ? bodyOf(lines) : {from: 0, to: lines.length}
    let body = lines.slice(from, to)
    for (let times = below(5); times >= 0; times--) {
      const change = changes[below(changes.length)] as Change
      body = change(body, {at: below(body.length), count: 1 + below(12), below, other})
    }
    return [...lines.slice(0, from), ...body, ...lines.slice(to)].join('\n')
  }
}

interface Place {
  at: number
  /** Lines to change. */
  count: number
  /** A whole number below a limit, at random. */
  below(limit: number): number
  /** Another article. */
  other: string
}

type Change = (body: readonly string[], place: Place) => string[]

/** Below the blank line after the head, above the rule of the foot. */
function bodyOf(lines: readonly string[]): {from: number; to: number} {
  const from = lines.findIndex((line) => /^\tLast Modified:/.test(line)) + 2
  const to = lines.findIndex((line, at) => at > from && /^\t={70}$|^\{% endraw %\}/.test(line))
  return {from, to: to === -1 ? lines.length : to}
}

const changes: readonly Change[] = [
  (body, {at, count}) => body.toSpliced(at, count),
  (body, {at, count}) => body.toSpliced(at, 0, ...body.slice(at, at + count)),
  (body, {at, count, below}) => {
    const rest = body.toSpliced(at, count)
    return rest.toSpliced(below(rest.length + 1), 0, ...body.slice(at, at + count))
  },
  (body, {at, count, below, other}) => {
    const lines = other.split('\n').filter((line) => !isOfEnvelope(line))
    const from = below(lines.length)
    return body.toSpliced(at, 0, ...lines.slice(from, from + 3 * count))
  },
  (body, {at, count, below}) => {
    const blanks = ' '.repeat(below(5))
    return lineByLine(body, at, count, (line) => line.replace(/^(\t?)/, `$1${blanks}`))
  },
  (body, {at, count, below}) => {
    const indent = new RegExp(`^(\t?) {0,${below(5)}}`)
    return lineByLine(body, at, count, (line) => line.replace(indent, '$1'))
  },
  (body, {at}) => body.toSpliced(at, 2, `${body[at] ?? ''} ${(body[at + 1] ?? '').trimStart()}`),
  (body, {at, below}) => {
    const line = body[at] ?? ''
    const blank = line.indexOf(' ', below(line.length + 1))
    return blank === -1 ? [...body] : body.toSpliced(at, 1, line.slice(0, blank), `\t${line.slice(blank + 1)}`)
  },
  (body, {at, count, below}) =>
    body.toSpliced(
      at,
      0,
      ...Array.from({length: count}, () => `\t${' '.repeat(2 * below(4))}${openings[below(openings.length)]}`)
    ),
  (body, {at}) => body.slice(0, at + 1),
  (body, {at, count}) => lineByLine(body, at, count, (line) => line.toUpperCase()),
  (body, {at, count}) => body.filter((line, index) => index < at || index >= at + count || line.trim() !== ''),
  (body, {at, count}) => body.flatMap((line, index) => (index >= at && index < at + count ? [line, '\t'] : [line])),
  (body, {at, count}) => body.toSpliced(at, count, ...body.slice(at, at + count).toReversed()),
  (body, {at, below}) => {
    const line = body[at] ?? ''
    const column = below(line.length + 1)
    return body.toSpliced(at, 1, line.slice(0, column) + signs[below(signs.length)] + line.slice(column + below(2)))
  }
]

function lineByLine(body: readonly string[], at: number, count: number, change: (line: string) => string): string[] {
  return body.map((line, index) => (index >= at && index < at + count ? change(line) : line))
}

/** A second envelope would end the text where the laws do not expect it. */
function isOfEnvelope(line: string): boolean {
  return /^\t?={60,}\s*$|^\{%|^\tLast Modified:/.test(line)
}

/** Lines that open a construct, or look as if they did. */
const openings = [
  ...[
    '',
    '--------',
    '======',
    '+-----+----+',
    '| a | b |',
    'Name   Size   Use',
    '1. first',
    '9999999999. last',
    'a. letter'
  ],
  ...[
    '- bullet',
    '* star',
    'o round',
    '- - two',
    'SUMMARY',
    'Q: Why?',
    'A: So.',
    '-or-',
    'NOTE: small',
    'WARNING: large:'
  ],
  ...[
    'HKEY_LOCAL_MACHINE\\SOFTWARE\\X',
    '"Value"=dword:00000001',
    'C:\\> dir',
    'int main() {',
    '}',
    'REM a',
    '[section]'
  ],
  ...[
    '   Date     Time   Size   File name',
    '01/02/99 10:11a 1,234 A.DLL',
    'ftp://ftp.example/x.exe',
    'Download x.exe now'
  ],
  ...[
    '<B>',
    '<script>alert(1)</script>',
    '&amp;',
    '[ASCII 146]',
    '<A0>',
    '%SystemRoot%\\x',
    '"unclosed',
    '[<',
    '](x)',
    '((((',
    '\\\\\\\\'
  ],
  ...['\f', '\u00a0', '\u0000', '\ufeff', 'a\u2028b', '\u001b[31m', 'see Q123456', 'Additional query words: x']
]

const signs = [...'\t |-=+*#_`<>&"\'\\{}[]().:;,0Zé—\u0007']
