import { type Signal, signal } from '@preact/signals'
import {
  type Correction,
  type KeptPlace,
  keptPlace,
  type Mention,
  type Place,
  quoteOf,
  type Rule,
  type Story,
  settingOf,
} from '../../index.ts'

/** How far a correction of a mention reaches. */
export interface Scope {
  /** This mention; all of the same words; some of the place's mentions, ticked one by one. */
  readonly reach: Signal<'this' | 'all' | 'some'>
  readonly ticked: Signal<ReadonlySet<string>>
  /** Whether it is remembered for other articles: not, for all, or for those of the same country or state. */
  readonly remember: Signal<'no' | 'everywhere' | 'country' | 'admin1'>
}

/** This mention, and nothing remembered. */
export const newScope = (mention: Mention | null): Scope => ({
  reach: signal('this'),
  ticked: signal(new Set(mention ? [mention.id] : [])),
  remember: signal('no'),
})

/** Mentions of the same words and kind, the mention itself among them. */
export const alike = (story: Story, { surface, kind }: Mention): readonly Mention[] =>
  story.mentions.filter(one => one.surface === surface && one.kind === kind)

/** The corrections that put what the scope reaches at a place. */
export function choosing(
  story: Story,
  mention: Mention,
  from: Place | null,
  scope: Scope,
  place: KeptPlace,
  instead: string | undefined,
): readonly Correction[] {
  if (scope.reach.value === 'some' && from) {
    const mentions = tickedOf(story, scope).map(one => quoteOf(story.article.text, one))
    return mentions.length > 0 ? [{ kind: 'split', place: keptPlace(from), mentions, into: place }] : []
  }
  const at = quoteOf(story.article.text, mention)
  const all = scope.reach.value === 'all'
  return [{ kind: 'choose', at, all, place, ...(instead === undefined ? {} : { instead }) }]
}

/** The corrections that say that what the scope reaches is no place. */
export function unmarking(story: Story, mention: Mention, scope: Scope): readonly Correction[] {
  const all = scope.reach.value === 'all'
  const meant = scope.reach.value === 'some' ? tickedOf(story, scope) : [mention]
  return meant.map(one => ({ kind: 'unmark', at: quoteOf(story.article.text, one), all }))
}

const tickedOf = (story: Story, scope: Scope) => story.mentions.filter(one => scope.ticked.value.has(one.id))

/** What is remembered of it, if anything. */
export function ruleOf(
  story: Story,
  mention: Mention,
  scope: Scope,
  place: KeptPlace | null,
): Rule | undefined {
  const { country, admin1 } = settingOf(story)
  const where = scope.remember.value
  if (where === 'no') return undefined
  return {
    form: mention.surface,
    place,
    ...(where === 'country' ? { within: { country } } : {}),
    ...(where === 'admin1' ? { within: { country, admin1 } } : {}),
  }
}
