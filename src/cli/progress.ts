/** Shows how far a long job is. */
export interface Progress {
  /** That many more are done. */
  advance(more: number): void
  /** There are that many in all; nothing shows before it is known. */
  expect(total: number): void
  /** That many are done, of that many in all. */
  reach(done: number, total: number): void
  /** Take the bar away; messages may follow. */
  end(): void
}

export interface ProgressOptions {
  /** What is done, as in `Parsing`. */
  label: string
  /** How many there are, where it is known at the beginning. */
  total?: number
  quiet: boolean | undefined
  stream?: ProgressStream
  /** Milliseconds of a clock that never goes back. */
  now?: () => number
}

/** The part of a terminal that progress needs. */
export interface ProgressStream {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

/** Nothing shows for what is over sooner, in milliseconds. */
const QUIET_MS = 1000
/** Time between two states of the bar, in milliseconds. */
const BAR_MS = 100
/** Time between two lines where there is no terminal, in milliseconds. */
const LINE_MS = 5000

/** Some terminals say that they have 0. */
const FALLBACK_COLUMNS = 80

const CLEAR_LINE = '\r\u001B[K'

/**
 * Show a bar with count, rate and time left on a terminal, a plain line every few seconds elsewhere, and nothing for
 * what takes less than a second.
 *
 * *Shape*: `Parsing ████████░░░░░░░░ 27,112 of 54,223 · 3,410/s · 8 s left`.
 */
export function startProgress(options: ProgressOptions): Progress {
  const {label, quiet, stream = process.stderr, now = () => performance.now()} = options
  if (quiet) return {advance() {}, expect() {}, reach() {}, end() {}}
  const startedAt = now()
  const isBar = stream.isTTY === true
  let {total = 0} = options
  let count = 0
  let nextAt = startedAt + (isBar ? QUIET_MS : LINE_MS)
  let isShown = false

  function show() {
    const time = now()
    if (time < nextAt || count >= total) return
    nextAt = time + (isBar ? BAR_MS : LINE_MS)
    const state = describe(count, total, (time - startedAt) / 1000)
    if (isBar) stream.write(CLEAR_LINE + fit(label, count / total, state, stream.columns || FALLBACK_COLUMNS))
    else stream.write(`${label} ${state}\n`)
    isShown = true
  }

  return {
    advance(more) {
      count += more
      show()
    },
    expect(all) {
      total = all
    },
    reach(done, all) {
      count = done
      total = all
      show()
    },
    end() {
      if (isBar && isShown) stream.write(CLEAR_LINE)
      isShown = false
    }
  }
}

function describe(count: number, total: number, seconds: number): string {
  const rate = count / seconds
  const secondsLeft = Math.ceil((total - count) / rate)
  const timeLeft = Number.isFinite(secondsLeft) ? ` · ${duration(secondsLeft)} left` : ''
  return `${number(count)} of ${number(total)} · ${number(Math.round(rate))}/s${timeLeft}`
}

/** With commas between the thousands. */
function number(value: number): string {
  return value.toLocaleString('en-US')
}

function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`
}

/** Label, bar and state on one line; on a narrow terminal the bar goes first. */
function fit(label: string, share: number, state: string, columns: number): string {
  const width = Math.min(24, columns - label.length - state.length - 3)
  if (width < 8) return `${label} ${state}`.slice(0, columns - 1).trimEnd()
  const done = Math.round(Math.min(1, share) * width)
  return `${label} ${'█'.repeat(done)}${'░'.repeat(width - done)} ${state}`
}
