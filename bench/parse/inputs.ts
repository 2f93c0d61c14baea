/** A text that some parsers take quadratic time for; `size` is the share of its full size, 0 to 1. */
export interface HostileInput {
  name: string
  make(share: number, indent: number): string
}

export const hostileInputs: readonly HostileInput[] = [
  {name: 'a line of 5 MB', make: (share) => fill('word ', 5_000_000 * share)},
  {name: 'a line of 5 MB without blanks', make: (share) => fill('x', 5_000_000 * share)},
  {name: '100,000 bullets, one line', make: (share) => `${'- '.repeat(100_000 * share)}end`},
  {
    name: '100,000 bullets, 120 levels',
    make: (share, indent) =>
      Array.from({length: 100_000 * share}, (_, index) => `${' '.repeat(indent * (index % 120))}- item`).join('\n')
  },
  {
    name: '20,000 lines with gaps, one chunk',
    make: (share) => Array.from({length: 10_000 * share}, () => `build "all\n${' '.repeat(24)}x = 1`).join('\n')
  },
  {name: '100,000 open brackets', make: (share) => `a ${'['.repeat(100_000 * share)} end`},
  {name: '1 MB of =', make: (share) => `a\n${'='.repeat(1_000_000 * share)}\nend`},
  ...['*', '_', '`', '<', '![', '|', '(', '\\', 'HKLM\\', 'Q123456 ', 'http://', '\t', ' -'].map((sign) => ({
    name: `1 MB of ${JSON.stringify(sign)}`,
    make: (share: number) => `a ${fill(sign, 1_000_000 * share)} end`
  }))
]

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}
