import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { Document } from '../model/document.ts'
import type { Mention } from '../model/mention.ts'
import type { ClockTime, Timex } from '../model/when.ts'

/** What the stages before have found. */
export interface EventSource {
  readonly document: Document
  readonly mentions: readonly Mention[]
  readonly times: readonly Timex[]
  /** Hours and parts of the day, which `times` does not hold; none where left out. */
  readonly clocks?: readonly ClockTime[]
  /** The article's date, `YYYY-MM-DD`, or null. */
  readonly published: string | null
  readonly knowledge: Knowledge
}
