import type { EventLink, StoryEvent } from './event.ts'
import type { Issue } from './issue.ts'
import type { Mention } from './mention.ts'
import type { Place } from './place.ts'
import type { Span } from './span.ts'
import type { DerivationStep, Timex } from './when.ts'

/** Where a sentence stands; `credit` is a picture's credit, and what a page says of other reports. */
export type Zone = 'caption' | 'credit' | 'dateline' | 'body' | 'heading'

export interface Sentence extends Span {
  readonly zone: Zone
  /** Index of its paragraph, from 0. */
  readonly paragraph: number
}

export interface Article {
  readonly id: string
  /** '' where the text has no headline. */
  readonly title: string
  readonly text: string
  /** `YYYY-MM-DD`, or null where it could not be told. */
  readonly published: string | null
  /** Who says so: the caller, the dateline with its year, or arithmetic over the text's dates. */
  readonly publishedFrom: 'given' | 'dateline' | 'inferred' | null
  /** How an inferred date came about, or where a given one stood; none for one the reader set. */
  readonly publishedDerivation: readonly DerivationStep[]
  /** The agency or paper, '' where unknown. */
  readonly source: string
  /** Who wrote it; left out where unknown. */
  readonly byline?: string
  readonly url: string
  /** BCP 47 code: `en`, another the text looks like, or `und` where that cannot be told. */
  readonly language: string
  /** What a person wrote about it. */
  readonly note?: string
}

/** The analysed article: plain readonly data. */
export interface Story {
  readonly schema: 'placeline-story/1'
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly places: readonly Place[]
  readonly times: readonly Timex[]
  readonly events: readonly StoryEvent[]
  readonly links: readonly EventLink[]
  readonly issues: readonly Issue[]
}
