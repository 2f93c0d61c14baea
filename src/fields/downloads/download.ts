/** A file that the article offers, as the record holds it. */
export interface Download {
  fileName: string
  url: string | null
  language: string | null
  platform: string | null
  source: string | null
  size: number | null
  line: number
}

/** What the labels and sentences above an item say of it. */
export interface Labels {
  language: string | null
  platform: string | null
  source: string | null
}
