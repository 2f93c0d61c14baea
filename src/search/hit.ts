/** A hit: the row of `articles`, and what its place in the order comes from. */
export interface Hit {
  row: number
  /** Larger is better; tells something within one answer only. */
  score: number
}

/** Put the best first; of those that are equally good the newer, told by the article's number. */
export function byScore(hits: Hit[]): Hit[] {
  return hits.sort((a, b) => b.score - a.score || b.row - a.row)
}
