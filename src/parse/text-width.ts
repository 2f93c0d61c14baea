import type {Line} from './lines.ts'

/** Columns at which the archive wraps its articles. */
export const generatedWidth = 80

/**
 * Columns by which the text is narrower than the archive's own. Files that articles hold as they are, such as a `README.TXT`,
 * keep their width: it is what nearly all of their long lines fit in (Q116334: 69).
 */
export function columnsNarrower(lines: readonly Line[], from: number, to: number): number {
  if (to - from < fewestLines || isGenerated(lines, from, to)) return 0
  const counts = new Uint32Array(generatedWidth + 1)
  let total = 0
  for (let at = from; at < to; at++) {
    const {length} = (lines[at] as Line).text
    if (length < shortestLong) continue
    const columns = Math.min(length, generatedWidth)
    counts[columns] = (counts[columns] as number) + 1
    total++
  }
  if (total < fewestLines) return 0
  let width = generatedWidth
  let wider = 0
  while (width > shortestLong && (wider + (counts[width] as number)) / total <= strayShare) {
    wider += counts[width] as number
    width--
  }
  return width > widestOwn ? 0 : generatedWidth - margin - width
}

/** Most articles tell by their first paragraphs: so many lines are wide that whatever comes cannot make them few. */
function isGenerated(lines: readonly Line[], from: number, to: number): boolean {
  let most = strayShare * (to - from)
  for (let at = from; at < to; at++) if ((lines[at] as Line).text.length > widestOwn && --most < 0) return true
  return false
}

const shortestLong = 50
const fewestLines = 20
/** Some lines are as long as they like, as those that the article says of the file. */
const strayShare = 0.1
const widestOwn = 74
/** The archive's lines have as many columns less than its width. */
const margin = 3
