/** An error code and where in the text it stands. */
export interface FoundCode {
  code: string
  at: number
}
