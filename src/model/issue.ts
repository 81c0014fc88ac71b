/** Something the reader should know about the analysis: what was got, what was expected, what to do. */
export interface Issue {
  readonly code: string
  readonly message: string
  readonly start?: number
  readonly end?: number
}
