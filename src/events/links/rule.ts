import type { LinkRelation, StoryEvent } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { Cue } from './cues.ts'
import type { Scene } from './scene.ts'
import type { Ties } from './ties.ts'

/** A link a rule proposes. */
export interface ProposedLink {
  readonly from: StoryEvent
  readonly to: StoryEvent
  readonly relation: LinkRelation
  readonly cue: Span | null
}

/** Finds links of one kind. The cues of data/lexicon/link-cues.txt, and what each telling hangs on, are found once and handed to every rule. */
export type LinkRule = (scene: Scene, cues: readonly Cue[], ties: Ties) => ProposedLink[]
