import type {Capture} from './captures.ts'
import type {Want} from './want.ts'

/** A record in an archive is packed, and has its headers beside the body: it fits a size only roughly. */
const leastShare = 0.25
const headerBytes = 4096

/** Choose the capture that is nearest to the wanted day among those that can be the thing; undefined when none can. */
export function chooseCapture(captures: readonly Capture[], want: Want): Capture | undefined {
  const possible = captures.filter((capture) => isPossible(capture, want))
  const {date} = want
  if (date === null) return least(possible, ({timestamp}) => Number(timestamp))
  const day = Date.parse(date)
  return least(possible, ({timestamp}) => Math.abs(timeOf(timestamp) - day))
}

function isPossible({status, mediaType, bytes}: Capture, {isFile, sizes}: Want): boolean {
  if (status !== null && (status < 200 || status >= 300)) return false
  if (isFile && mediaType !== null && /^(?:text\/html|application\/xhtml\+xml)/i.test(mediaType)) return false
  if (bytes === null || sizes.length === 0) return true
  return sizes.some((size) => bytes >= size * leastShare && bytes <= size + headerBytes + size / 10)
}

/** The time of a capture, from its 14 digits; some archives give fewer. */
function timeOf(timestamp: string): number {
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] =
    /^(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?/.exec(timestamp) ?? []
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}

function least<T>(list: readonly T[], measure: (value: T) => number): T | undefined {
  let best: T | undefined
  for (const value of list) if (best === undefined || measure(value) < measure(best)) best = value
  return best
}
