import type { PlaceSource } from '../gazetteer/story-places.ts'
import type { Rule } from '../model/correction.ts'
import type { Story } from '../model/story.ts'
import { isFree } from './kinds/mark.ts'
import { withoutMentions } from './kinds/unmark.ts'
import { addMention, idsOf, mentionAt, newMention, occurrencesOf, said } from './mentions.ts'
import { wholePlace } from './places.ts'
import { retarget } from './retarget.ts'

/** The story as the rules have it, and the rules that had something to say. */
export interface Ruled {
  readonly story: Story
  readonly used: readonly Rule[]
}

/** Lays what a person wants remembered over an analysis, before any correction of this article. */
export function applyRules(story: Story, rules: readonly Rule[], known: PlaceSource): Ruled {
  if (rules.length === 0) return { story, used: rules }
  const used: Rule[] = []
  const setting = settingOf(story)
  let now = story
  for (const rule of rules) {
    if (!isFor(rule, setting)) continue
    const next = applyRule(now, rule, known)
    if (next !== now) used.push(rule)
    now = next
  }
  return { story: now, used }
}

/** Whether two rules speak of the same words in the same articles: the later takes the place of the earlier. */
export const isSameCase = (a: Rule, b: Rule): boolean =>
  a.form === b.form && a.within?.country === b.within?.country && a.within?.admin1 === b.within?.admin1

/** The rules with one more, which takes the place of one for the same case. */
export const withRule = (rules: readonly Rule[], rule: Rule): readonly Rule[] =>
  inRuleOrder([...rules.filter(one => !isSameCase(one, rule)), rule])

/** Rules by their words; of one word's, those for a country or a state come later and so have the last word. */
export const inRuleOrder = (rules: readonly Rule[]): readonly Rule[] =>
  [...rules].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))

const keyOf = ({ form, within }: Rule): string =>
  [form, within?.country ?? '', within?.admin1 ?? ''].join('\u0000')

/** Where an article plays, as far as rules ask: the country most mentions lie in, and the state or province within it. */
export interface Setting {
  readonly country: string
  readonly admin1: string
}

/** The country and the division most of the story's mentions lie in; '' where none does. */
export function settingOf(story: Story): Setting {
  const places = new Map(story.places.map(place => [place.id, place]))
  const all = story.mentions.flatMap(one => one.placeIds.flatMap(id => places.get(id) ?? []))
  const country = mostOf(all.map(place => place.country))
  const inside = all.filter(place => place.country === country)
  return { country, admin1: mostOf(inside.map(place => place.admin1)) }
}

function mostOf(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])[0]
}

const isFor = ({ within }: Rule, { country, admin1 }: Setting): boolean =>
  !within || (within.country === country && (!within.admin1 || within.admin1 === admin1))

function applyRule(story: Story, { form, place }: Rule, known: PlaceSource): Story {
  const { text } = story.article
  const spans = occurrencesOf(text, form)
  if (spans.length === 0) return story
  const words = `You had this remembered for “${form}”`
  if (!place) {
    const ids = idsOf(spans.flatMap(span => mentionAt(story, span) ?? []))
    return ids.size > 0 ? withoutMentions(story, ids) : story
  }
  const free = spans.filter(span => isFree(story, span))
  const marked = free.reduce((so, span) => addMention(so, newMention(text, span, said(words))), story)
  const ids = idsOf(spans.flatMap(span => mentionAt(marked, span) ?? []))
  return ids.size > 0 ? retarget(marked, ids, { to: wholePlace(marked, place, known), words }) : story
}
