import type { EventPlace } from '../../model/event.ts'
import type { Mention } from '../../model/mention.ts'
import { courtPlaceOf, isBeforeCourt } from './court-place.ts'
import { bySentence, type Draft, finalOf } from './draft.ts'
import { isOfNation } from './national.ts'
import { qualifyingMention } from './participant.ts'
import { byWeights, type Settle } from './place-choice.ts'
import { AT, asScope, give, hasSite, isSited, placed } from './place-list.ts'
import type { Proposal } from './place-options.ts'
import type { Reading } from './reading.ts'
import { isScene, sceneOf } from './scene-places.ts'
import { homeOfHarmed, namedIn } from './sentence-places.ts'
import { settingOf } from './setting.ts'
import { isPlaceNoun } from './unknown-places.ts'

/**
 * Last of all, an event that nothing places concerns the place its sentence names, the one the sentences before it are set
 * in, or the one the article is set in, which is the country `focus` or lies there. It is told as concerning it, for where exactly it happened is not said.
 */
export function placeInSetting(
  reading: Reading,
  drafts: readonly Draft[],
  focus: string,
  settle: Settle = byWeights(reading, drafts),
): void {
  const setting = settingOf(reading, drafts, focus)
  const court = drafts.some(isBeforeCourt) ? courtPlaceOf(reading) : []
  const { sentences } = reading.source.document
  const later: { readonly draft: Draft; readonly told: readonly EventPlace[] }[] = []
  let before: readonly EventPlace[] = []
  let told = -1
  let scene: Draft | undefined
  const lead = drafts.find(isSited)
  const leadPlaces = lead ? asScope(lead.places) : []
  for (const group of bySentence(drafts)) {
    const at = group[0]!.sentence
    if (at - told > CARRY || sentences[at]!.paragraph !== sentences[told]?.paragraph) before = []
    const sited = group.filter(isSited)
    for (const draft of group)
      if (isOfAnother(draft)) later.push({ draft, told: before })
      else if (!hasSite(draft)) give(draft, placesFor(draft, sited, group))
    scene = sited.findLast(isScene) ?? scene
    const next = sited.findLast(one => !TALK.has(one.type.type) && !AWAY.has(one.type.type))
    if (next) {
      before = asScope(next.places)
      told = at
    }
  }
  // What is about another event is where that one is, once that is known.
  for (const { draft } of later) give(draft, asScope(finalOf(draft.about!).places))
  for (const { draft, told } of later) {
    before = told
    if (!hasSite(draft)) give(draft, placesFor(draft, [], []))
  }
  placeByLead(drafts)

  function placesFor(draft: Draft, sited: readonly Draft[], group: readonly Draft[]): readonly EventPlace[] {
    const proposals = proposalsFor(draft, sited, group)
    const [first] = proposals
    return first && SURE.has(first.rule) ? first.places : settle(draft, proposals)
  }

  /** What rules say of where an event is, in the order they go before one another; those that say nothing are left out. */
  function proposalsFor(draft: Draft, sited: readonly Draft[], group: readonly Draft[]): Proposal[] {
    const proposals: Proposal[] = []
    const propose = (rule: string, places: readonly EventPlace[]) => {
      if (places.length > 0) proposals.push({ rule, places })
    }
    const set = setting.isLocal || isOnTheSpot(draft) ? setting.spot : setting.country
    const near = nearest(reading, draft, sited)
    const named = namedIn(reading, draft)
    propose('scene', sceneOf(reading, draft, group, scene))
    propose('own-side', ownSide(reading, draft))
    propose('goal', goalOf(draft, sited))
    propose('parties', partiesOf(reading, draft))
    propose('nation', isOfNation(reading, draft) ? setting.nation : [])
    propose('nationwide', isNationwide(draft) ? setting.country : [])
    propose('venue', draft.type.type === 'sport' ? setting.venue : [])
    propose('unknown', namesUnknown(reading, draft) ? set : [])
    propose('home-of-harmed', homeOfHarmed(reading, draft))
    propose('court', isBeforeCourt(draft) ? court : [])
    if (near) propose('near', asScope(near.places))
    else propose('named', named)
    propose('before', before)
    propose('set', set)
    propose('spot', setting.spot)
    propose('country', setting.country)
    propose('nation-of-all', setting.nation)
    propose('named-too', named)
    propose('lead', leadPlaces)
    return proposals
  }
}

/** Rules that say too seldom something for weights to be learnt of them, and are nearly always right. */
const SURE = new Set(['scene', 'goal', 'parties', 'nation', 'court'])

/** So many sentences on, things may still go on where one told they were, however few events are told between. */
const CARRY = 2

/** "fled to Brazil and asked for asylum": what somebody does next is done where they went. */
function goalOf({ subject, group, trigger }: Draft, sited: readonly Draft[]): readonly EventPlace[] {
  if (!subject || !group) return []
  const move = sited.findLast(
    one => one.trigger.head < trigger.head && one.type.site === 'move' && one.subject?.head === subject.head,
  )
  return asScope(move?.places.filter(({ role }) => role === 'destination') ?? [])
}

const isOfAnother = (draft: Draft): boolean =>
  !hasSite(draft) && draft.about !== undefined && finalOf(draft.about) !== draft

/** Where people talked is not where what they talked of happens. */
const TALK = new Set(['agreement', 'negotiation', 'meeting', 'statement', 'trial'])

/** Where somebody fled to is not where the story goes on. */
const AWAY = new Set(['departure', 'migration', 'withdrawal', 'expulsion'])

/** Where nothing else tells, what an article goes on to tell concerns the place of what it told first. */
function placeByLead(drafts: readonly Draft[]): void {
  const lead = drafts.find(isSited)
  if (!lead) return
  const places = asScope(lead.places)
  for (const draft of drafts) if (draft.places.length === 0) draft.places = places
}

/** Something done or befallen at a spot, as against affairs of a whole country. */
const isOnTheSpot = ({ type }: Draft): boolean =>
  type.told !== 'speech' && type.site !== 'scope' && !OWN_AFFAIRS.has(type.type)

const SETTLEMENT =
  /^(?:town|village|city|district|province|port|region|neighbou?rhood|island|square|street|suburb|valley|county)$/

/** "the town of Shire" that no gazetteer knows: a place is told, and it is none of the others. */
function namesUnknown(reading: Reading, { object, attached }: Draft): boolean {
  const { tokens, mentions } = reading
  const [at] = attached
  // "at the Al Noor mosque", "in the Naf River"
  if (
    at &&
    AT.has(at.preposition) &&
    isPlaceNoun(reading, at.phrase) &&
    mentions[at.phrase.head]!.length === 0
  )
    return true
  for (const phrase of [object, attached[0]?.phrase]) {
    if (!phrase) continue
    for (let i = phrase.from; i < phrase.to; i++)
      if (SETTLEMENT.test(tokens[i]!.folded) && mentions[i]!.length === 0) return true
  }
  return false
}

/** Acts by which a country settles its own affairs. */
const OWN_AFFAIRS = new Set(
  'resignation appointment legislation election trial arrest release agreement business organisation'.split(
    ' ',
  ),
)

/** "The U.S.-China talks": they concern both countries, wherever the report tells of them. */
function partiesOf({ mentions, source }: Reading, { group, phrase, type }: Draft): EventPlace[] {
  if (group || !TALK.has(type.type)) return []
  const parties = new Map<string, Mention>()
  for (let i = phrase.from; i < phrase.head; i++)
    for (const mention of mentions[i]!) {
      const place = source.knowledge.gazetteer.place(mention.placeIds[0] ?? '')
      if (place?.type === 'country') parties.set(place.country, mention)
    }
  return parties.size > 1 ? [...parties.values()].flatMap(one => placed(one, 'scope')) : []
}

/** "Lebanon's government resigned": the country of who acts, in its own affairs. */
function ownSide(reading: Reading, draft: Draft): EventPlace[] {
  const { type, subject } = draft
  const mention = subject && OWN_AFFAIRS.has(type.type) ? qualifyingMention(reading, subject) : undefined
  if (!mention || isBody(reading, mention) || comesFrom(reading, draft, mention)) return []
  return placed(mention, 'scope')
}

/** A body by its name; the government of a country is one with it. */
const isBody = ({ source }: Reading, { kind, placeIds }: Mention): boolean =>
  kind === 'organisation' && source.knowledge.gazetteer.place(placeIds[0] ?? '')?.type !== 'government'

/** "A Louisiana man was arrested": he is told by his state because he is not there; one of a town may be. */
function comesFrom({ source }: Reading, { passive, type }: Draft, { placeIds }: Mention): boolean {
  if (!passive || !BEFALLING.has(type.type)) return false
  const place = placeIds[0] ? source.knowledge.gazetteer.place(placeIds[0]) : undefined
  return place?.type === 'country' || place?.type === 'admin1'
}

const BEFALLING = new Set(['arrest', 'trial', 'release'])

/** Wars, invasions and coups are of a whole country, wherever the sentence before was set. */
const isNationwide = ({ type, trigger }: Draft): boolean =>
  type.type === 'war' || type.type === 'election' || NATIONWIDE.has(trigger.row.phrase)

const NATIONWIDE = new Set('invasion invade occupation coup uprising revolution'.split(' '))

/** The event of the sentence told closest by; what is said concerns none of them unless it is its content. */
function nearest(reading: Reading, { trigger, type }: Draft, sited: readonly Draft[]): Draft | undefined {
  if (type.told === 'speech') return undefined
  let best: Draft | undefined
  const gap = (one: Draft) => Math.abs(one.trigger.head - trigger.head)
  for (const one of sited) {
    if (TALK.has(one.type.type) && !TALK.has(type.type)) continue
    if (one.type.site === 'move' && type.site === 'move' && isOtherClause(reading, one, trigger)) continue
    if (!best || gap(one) < gap(best)) best = one
  }
  return best
}

/** "sent hospitals, and ships are being diverted to Tripoli": who goes elsewhere in a clause of its own. */
function isOtherClause({ classes }: Reading, one: Draft, { head }: Draft['trigger']): boolean {
  const [from, to] = [one.trigger.head, head].sort((a, b) => a - b) as [number, number]
  for (let i = from; i < to; i++) if (classes[i] === 'comma' && classes[i + 1] === 'conj') return true
  return false
}
