/** A verb with its auxiliaries: tokens `[from, verb]`. */
export interface VerbGroup {
  readonly from: number
  readonly verb: number
  /** Where its sentence began when it was read. */
  readonly start: number
  readonly auxiliaries: readonly string[]
  readonly negated: boolean
  readonly infinitive: boolean
  readonly modal: string | undefined
  /** "was organised", "being shot". */
  readonly passive: boolean
}
