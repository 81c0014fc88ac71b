import type { Draft } from './draft.ts'
import { isHeadlineAndLead } from './headline-and-lead.ts'
import { isOfTheDead } from './of-the-dead.ts'
import type { Reading } from './reading.ts'
import { isSameNoun, related, sideOf, siteIds } from './same-words.ts'
import { sharedWords } from './shared-words.ts'
import { DETERMINERS } from './words.ts'

/** How much speaks for two drafts telling one event, in points. */
export function likeness(reading: Reading, draft: Draft, other: Draft): number {
  const definite = !draft.group && isDefinite(reading, draft)
  const generic = definite && draft.type.type === draft.type.family.replace('violence', 'attack')
  const sameType =
    draft.type.type === other.type.type || (generic && draft.sentence - other.triggers.at(-1)!.sentence < 4)
  const day = draft.date && other.date && isDay(draft.date) && draft.date.earliest === other.date.earliest
  const shared = siteIds(draft).some(id => related(reading, id, siteIds(other)))
  const actor = sideOf(draft, 'actor')
  const sameActor = actor !== undefined && actor === sideOf(other, 'actor')
  const sameObject = sharedWords(draft, other)
  const caption = reading.source.document.sentences[other.sentence]!.zone !== 'body'
  return (
    (sameType ? 1 : 0) +
    (definite ? 2 : 0) +
    (day ? (shared || sameObject || definite || caption ? 2 : 1) : 0) +
    (shared ? 1 : 0) +
    (sameActor ? 1 : 0) +
    (sameObject || isOfTheSameThing(reading, draft, other) ? 2 : 0) +
    (caption && sameType ? 1 : 0) +
    (isOfHeadline(reading, draft, other) ? 4 : 0) +
    (isHeadlineAndLead(reading, draft, other) ? 2 : 0) +
    (definite && sameType && isThat(reading, draft, other) ? 2 : 0) +
    (isOfTheDead(reading, draft, other) ? 2 : 0) +
    (saidOfPronoun(reading, draft) && draft.sentence - other.sentence < 4 ? 2 : 0) -
    (!draft.group && !definite && !day && !caption ? 3 : 0) -
    (definite && !draft.date && other.date === null && !sameType ? 1 : 0)
  )
}

/** "A car bomb … The bomb exploded": a thing with "the" that the noun named. */
function isOfTheSameThing({ tokens }: Reading, draft: Draft, other: Draft): boolean {
  const { subject, group, type, sentence } = draft
  if (!group || !subject || other.group || type !== other.type || sentence - other.sentence > 3) return false
  return (
    DEFINITE.has(tokens[subject.from]!.folded) &&
    tokens[subject.head]!.folded === other.trigger.row.phrase.split(' ').at(-1)
  )
}

/** The same noun in the headline, or the first sentence, and right after it. */
function isOfHeadline({ source, tokens }: Reading, draft: Draft, other: Draft): boolean {
  if (!isSameNoun(draft, other) || tokens[draft.phrase.from]!.folded === 'that') return false
  const first = source.document.sentences.findIndex(one => one.zone === 'body' || one.zone === 'heading')
  return other.sentence === first && draft.sentence - other.sentence < 3 && !draft.trigger.form.plural
}

/** "A previous epidemic … During that outbreak": what the sentence before told last. */
const isThat = ({ tokens }: Reading, { phrase, sentence }: Draft, other: Draft): boolean =>
  /^th(?:at|is)$/.test(tokens[phrase.from]!.folded) && other.triggers.at(-1)!.sentence === sentence - 1

/** "He died": a pronoun takes up what was told. */
const saidOfPronoun = ({ classes }: Reading, draft: Draft) =>
  draft.subject !== undefined &&
  (draft.type.told === 'befall' || draft.trigger.row.frame === 'theme') &&
  classes[draft.subject.head] === 'pron'

const isDay = (date: { earliest: string; latest: string }) => date.earliest === date.latest

/** "the", "this", "Friday's", "its": the reader is meant to know it. */
function isDefinite({ tokens, classes, times }: Reading, { phrase, trigger, start }: Draft): boolean {
  let from = phrase.from
  // "the three-day strike": how long is no part of the phrase.
  while (from > start && times[from - 1] && !DETERMINERS.has(tokens[phrase.from]!.folded)) from--
  const first = tokens[from < phrase.from && from > start ? from - 1 : from]!.folded
  if (DETERMINERS.has(first)) return DEFINITE.has(first)
  for (let i = phrase.from; i < trigger.from; i++) if (classes[i] === 'poss') return true
  return false
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their'])
