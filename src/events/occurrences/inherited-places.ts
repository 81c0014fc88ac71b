import type { EventPlace, EventPlaceRole } from '../../model/event.ts'
import type { Mention } from '../../model/mention.ts'
import { countryBeside, homeOfActors } from './actors-home.ts'
import { isBirthplace } from './birthplace.ts'
import { bySentence, type Draft, finalOf, isParticiple, isReal } from './draft.ts'
import { qualifyingMention } from './participant.ts'
import type { Phrase } from './phrases.ts'
import type { Settle } from './place-choice.ts'
import { AT, distinct, give, hasSite, inRole, placed } from './place-list.ts'
import type { Reading } from './reading.ts'
import { focusOf } from './setting.ts'
import { placeInSetting } from './setting-places.ts'

/** Takes places from the events an event hangs together with, where its own words name none. */
export function inheritPlaces(reading: Reading, drafts: readonly Draft[], settle?: Settle): void {
  for (const draft of drafts) {
    const beside = draft.type.told === 'speech' ? countryBeside(reading, draft) : undefined
    if (beside) give(draft, placed(beside, 'seat'))
    if (hasSite(draft)) continue
    give(draft, homeOfActors(reading, draft))
    if (draft.about && !hasSite(draft))
      give(draft, sitesAs(finalOf(draft.about), draft.type.site === 'scope' ? 'scope' : 'site'))
  }
  const content = contentOf(drafts)
  for (const draft of drafts)
    if (!hasSite(draft) && draft.type.site === 'scope') give(draft, content.get(draft) ?? [])
  const focus = focusOf(reading)
  for (const draft of drafts) if (!hasSite(draft)) fallBack(reading, draft, focus)
  for (const [i, draft] of drafts.entries())
    if (!hasSite(draft) && draft.type.told === 'speech') give(draft, sameSpeech(reading, draft, drafts, i))
  for (const draft of drafts)
    if (!hasSite(draft) && draft.governor) give(draft, sitesAs(draft.governor, 'scope'))
  for (const group of bySentence(drafts)) {
    takeFree(reading, group)
    for (const draft of group) if (!hasSite(draft)) give(draft, aroundCause(draft, group))
  }
  placeInSetting(reading, drafts, focus, settle)
  for (const draft of drafts)
    draft.places = distinct(
      reading,
      draft.places.map(at => widened(reading, at)).filter(at => !isSeatToo(draft, at)),
    )
}

/** A place "in" or "at" which no event of the sentence took goes to the nearest that has none, the one before it first. */
function takeFree(reading: Reading, group: readonly Draft[]): void {
  const needy = group.filter(
    one => isReal(one) && one.type.site !== 'scope' && one.type.site !== 'move' && !hasSite(one),
  )
  if (needy.length === 0) return
  const taken = new Set(group.flatMap(one => one.places.map(place => place.placeId)))
  for (let i = group[0]!.start; i < group[0]!.end - 1; i++) {
    if (reading.classes[i] !== 'prep' || !AT.has(reading.tokens[i]!.folded)) continue
    const mention = placeAfter(reading, i)
    if (!mention || mention.placeIds.some(id => taken.has(id)) || isBirthplace(reading, i)) continue
    if (reading.tokens[i]!.folded === 'over' && needy.some(isContest)) continue
    const owner =
      needy.findLast(one => one.trigger.head < i && near(reading, one.trigger.to, i)) ??
      needy.find(one => one.trigger.head > i && joined(reading, i, one.trigger.from)) ??
      needy.find(one => one.trigger.head > i && isParticiple(one) && near(reading, i, one.trigger.from))
    if (owner && !hasSite(owner)) owner.places = [...placed(mention, 'site'), ...owner.places]
  }
}

/** "a win over Baltimore": who lost it. */
const isContest = ({ type }: Draft): boolean => type.type === 'sport'

/** Within reach: few words and at most one other verb between. */
function near({ classes }: Reading, from: number, to: number): boolean {
  let verbs = 0
  let joined = false
  for (let i = from; i < to; i++) {
    if (classes[i] === 'conj') joined = true
    // "wounded hundreds and was heard in Cyprus": the place is the second verb's.
    if (classes[i] === 'verb' && joined) return false
    if (classes[i] === 'verb') verbs++
    if (classes[i] === 'mark') return false
  }
  return to - from < 16 && verbs < 2
}

/** In one clause: no comma and no "and" between. */
const joined = (reading: Reading, from: number, to: number) =>
  near(reading, from, to) &&
  !reading.classes.slice(from, to).some(kind => kind === 'comma' || kind === 'conj')

/** The place that a preposition governs, past an article. */
function placeAfter({ mentions, classes }: Reading, i: number): Mention | undefined {
  const at = classes[i + 1] === 'det' ? i + 2 : i + 1
  return mentions[at]?.find(one => !one.attributive && one.kind !== 'demonym' && one.placeIds.length > 0)
}

/** What is set off without a place spreads where its sentence looks. */
function aroundCause(draft: Draft, group: readonly Draft[]): EventPlace[] {
  if (!draft.cause || draft.type.family !== 'war') return []
  const other = group.find(
    one => one !== draft && one.places.some(place => place.role === 'destination' || place.role === 'site'),
  )
  return other ? sitesAs(other, 'scope') : []
}

/** Who acts from its seat is not what the act concerns. */
const isSeatToo = ({ places }: Draft, at: EventPlace): boolean =>
  at.role === 'scope' && places.some(one => one.role === 'seat' && one.placeId === at.placeId)

/** What concerns a government, a ministry or a parliament concerns its country; they act from their seats. */
function widened({ source }: Reading, at: EventPlace): EventPlace {
  if (at.role === 'seat') return at
  const { gazetteer } = source.knowledge
  const place = gazetteer.place(at.placeId)
  const isBody = at.role === 'scope' && place?.featureCode === 'S.GOVL'
  const country = place?.type === 'government' || isBody ? gazetteer.country(place?.country ?? '') : undefined
  return country ? { placeId: country.id, role: at.role, evidence: at.evidence } : at
}

const sitesAs = (other: Draft, role: EventPlaceRole): EventPlace[] =>
  other.places.filter(place => place.role !== 'seat').map(place => inRole(place, role))

/** A demand concerns the places of what is demanded. */
function contentOf(drafts: readonly Draft[]): Map<Draft, EventPlace[]> {
  const content = new Map<Draft, EventPlace[]>()
  for (const draft of drafts)
    if (draft.governor)
      content.set(draft.governor, [...(content.get(draft.governor) ?? []), ...sitesAs(draft, 'scope')])
  return content
}

/** Who goes on speaking still speaks of the same country. */
function sameSpeech({ source }: Reading, draft: Draft, drafts: readonly Draft[], i: number): EventPlace[] {
  const speaker = (one: Draft) =>
    one.participants.find(other => other.role === 'speaker' || other.role === 'actor')
  const own = speaker(draft)
  const { sentences } = source.document
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const other = drafts[k]!
    if (sentences[other.sentence]!.paragraph !== sentences[draft.sentence]!.paragraph) break
    if (other.type.told === 'speech' && own?.start !== undefined && speaker(other)?.start === own.start)
      return sitesAs(other, 'scope')
  }
  return []
}

/** Weakest of all: the country whose people act ("Iraqi cleric"), as what the event concerns. */
function fallBack(reading: Reading, draft: Draft, focus: string): void {
  const verb = draft.group ? draft : draft.clause
  const { type } = draft.type
  if (type === 'expulsion' || type === 'overthrow') give(draft, ownCountry(reading, draft))
  if ((type === 'end' || type === 'start' || type === 'war') && (verb?.subject ?? draft.phrase)) {
    const theatre = countryOf(reading, verb?.subject ?? draft.phrase)
    if (theatre) give(draft, placed(theatre, 'scope'))
  }
  if (draft.type.site !== 'scope' || draft.about) return
  const mention = verb?.subject && countryOf(reading, verb.subject)
  if (!mention) return
  const isSeat = isForeign(reading, mention, focus) || mention.kind === 'metonym'
  give(draft, placed(mention, isSeat ? 'seat' : 'scope'))
}

/** "the French president" in a report on Lebanon speaks from France of Lebanon. */
function isForeign({ source }: Reading, { placeIds }: Mention, focus: string): boolean {
  const country = placeIds[0] ? source.knowledge.gazetteer.place(placeIds[0])?.country : undefined
  return focus !== '' && country !== undefined && country !== '' && country !== focus
}

/** Whoever expels does so from their own country: "Russia expelled", "the U.S. decision to expel". */
function ownCountry(reading: Reading, draft: Draft): EventPlace[] {
  const { gazetteer } = reading.source.knowledge
  const side = draft.subject && !draft.passive ? qualifyingMention(reading, draft.subject) : undefined
  const actor = draft.participants.find(one => one.role === 'actor')?.placeId ?? side?.placeIds[0]
  const country = actor ? gazetteer.country(gazetteer.place(actor)?.country ?? '') : undefined
  return country ? [{ placeId: country.id, role: 'origin', evidence: 'text' }] : []
}

function countryOf(reading: Reading, phrase: Phrase): Mention | undefined {
  return qualifyingMention(reading, phrase)
}
