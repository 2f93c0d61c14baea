/** A place that points to another article. */
export interface Pointer {
  id: string
  title: string | null
  line: number
}
