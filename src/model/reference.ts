import type { MentionKind } from './mention.ts'
import type { Reason } from './reason.ts'
import type { Span } from './span.ts'

/** Words that may refer to a place, before it is known which. */
export interface Reference extends Span {
  readonly kind: MentionKind
  /** The noun or name within it that carries the reference. */
  readonly head: Span
  /** Ids of the places the words may stand for; empty where the rest of the article must tell. */
  readonly candidates: readonly string[]
  readonly attributive: boolean
  readonly reasons: readonly Reason[]
  /** How likely the words name a place at all, 0–1. */
  readonly likelihood: number
  /** The common noun of a reference without a name, in lower case: "embassy", "country", "there". */
  readonly noun?: string | undefined
  /** The words beside it that say where it is: "Iraq" of "Baghdad, Iraq" and of "bases in Iraq". */
  readonly within?: Span | undefined
  /** Id of the place its adjective gives: the United States for "the U.S. embassy". */
  readonly owner?: string | undefined
  /** The words that name it again: "Baghdad" of "the capital Baghdad". */
  readonly apposed?: Span | undefined
}
