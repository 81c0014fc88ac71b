import type { MentionKind } from '../model/mention.ts'
import type { Reference } from '../model/reference.ts'
import type { Span } from '../model/span.ts'
import type { Scene } from './scene.ts'

/** What a rule proposes. */
export interface Proposal extends Reference {
  /** Whether other references may stand inside it ("Baghdad" in "the U.S. Embassy in Baghdad"). */
  readonly open: boolean
  /** Whether it only keeps the names inside it from being read as places ("Reuters"), and is no reference itself. */
  readonly silent: boolean
}

/**
 * One way in which words refer to places. Likelihoods are set by hand: 0.9 and more where the words
 * can hardly mean anything else, 0.6 to 0.8 where much depends on the rest of the article.
 */
export type Rule = (scene: Scene) => Proposal[]

/** The span of tokens `[from, to)`. */
export const spanOf = (scene: Scene, from: number, to: number): Span => ({
  start: scene.tokens[from]!.start,
  end: scene.tokens[to - 1]!.end,
})

/** A proposal of tokens `[from, to)` with the usual values for all that is left out; all have the same fields, which engines read faster. */
export function propose(
  scene: Scene,
  kind: MentionKind,
  from: number,
  to: number,
  rest: Partial<Omit<Proposal, 'start' | 'end' | 'kind'>>,
): Proposal {
  const span = spanOf(scene, from, to)
  return {
    start: span.start,
    end: span.end,
    kind,
    head: rest.head ?? span,
    candidates: rest.candidates ?? [],
    attributive: rest.attributive ?? false,
    reasons: rest.reasons ?? [],
    likelihood: rest.likelihood ?? 1,
    open: rest.open ?? false,
    silent: rest.silent ?? false,
    noun: rest.noun,
    within: rest.within,
    owner: rest.owner,
    apposed: rest.apposed,
  }
}

/** The words of tokens `[from, to)` as they stand in the article. */
export const wordsOf = (scene: Scene, from: number, to: number): string =>
  scene.document.text.slice(scene.tokens[from]!.start, scene.tokens[to - 1]!.end)
