import type { EventPlace } from '../../model/event.ts'
import type { Mention } from '../../model/mention.ts'
import { bySentence, type Draft, finalOf } from './draft.ts'
import { isSaying } from './lexicon.ts'
import { hasSite, inRole, placed } from './place-list.ts'
import { AT } from './places.ts'
import type { Reading } from './reading.ts'
import { qualifyingMention } from './roles.ts'
import { isPlaceNoun } from './unknown-places.ts'

/**
 * Last of all, an event that nothing places concerns the place its sentence names, the one the sentences before it are set
 * in, or the one the article is set in. It is told as concerning it, for where exactly it happened is not said.
 */
export function placeInSetting(reading: Reading, drafts: readonly Draft[]): void {
  const setting = settingOf(reading, drafts)
  const { sentences } = reading.source.document
  const later: { readonly draft: Draft; readonly told: readonly EventPlace[] }[] = []
  let before: readonly EventPlace[] = []
  let last = -1
  for (const group of bySentence(drafts)) {
    const at = group[0]!.sentence
    if (at - last > 1 || sentences[at]!.paragraph !== sentences[last]?.paragraph) before = []
    const sited = group.filter(isSited)
    for (const draft of group)
      if (isOfAnother(draft)) later.push({ draft, told: before })
      else if (!hasSite(draft)) draft.places = [...draft.places, ...placesFor(draft, sited)]
    const next = sited.findLast(one => !TALK.has(one.type.type) && !AWAY.has(one.type.type))
    if (next) before = asScope(next.places)
    last = at
  }
  // What is about another event is where that one is, once that is known.
  for (const { draft } of later) draft.places = [...draft.places, ...asScope(finalOf(draft.about!).places)]
  for (const { draft, told } of later) {
    before = told
    if (!hasSite(draft)) draft.places = [...draft.places, ...placesFor(draft, [])]
  }
  placeByLead(drafts)

  function placesFor(draft: Draft, sited: readonly Draft[]): readonly EventPlace[] {
    const own = ownSide(reading, draft)
    if (own.length > 0) return own
    if (isNationwide(draft) && setting.country.length > 0) return setting.country
    if (draft.type.type === 'sport' && setting.venue.length > 0) return setting.venue
    const set = isOnTheSpot(draft) ? setting.spot : setting.country
    if (namesUnknown(reading, draft)) return set
    const home = homeOfHarmed(reading, draft)
    if (home.length > 0) return home
    const near = nearest(reading, draft, sited)
    const here = near ? asScope(near.places) : namedIn(reading, draft)
    return [here, before, set].find(places => places.length > 0) ?? []
  }
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

const asScope = (places: readonly EventPlace[]): EventPlace[] =>
  places.filter(place => place.role !== 'seat').map(place => inRole(place, 'scope'))

const isSited = (draft: Draft): boolean =>
  draft.places.some(place => place.role !== 'seat' && place.role !== 'scope')

/** Acts by which a country settles its own affairs. */
const OWN_AFFAIRS = new Set(
  'resignation appointment legislation election trial arrest release agreement business organisation'.split(
    ' ',
  ),
)

/** "Lebanon's government resigned": the country of who acts, in its own affairs. */
function ownSide(reading: Reading, { type, subject }: Draft): EventPlace[] {
  const mention = subject && OWN_AFFAIRS.has(type.type) ? qualifyingMention(reading, subject) : undefined
  return mention && mention.kind !== 'organisation' ? placed(mention, 'scope') : []
}

/** Wars, invasions and coups are of a whole country, wherever the sentence before was set. */
const isNationwide = ({ type, trigger }: Draft): boolean =>
  type.type === 'war' || type.type === 'election' || NATIONWIDE.has(trigger.row.phrase)

const NATIONWIDE = new Set('invasion invade occupation coup uprising revolution'.split(' '))

const HARMED = new Set(['killing', 'injury', 'death', 'arrest', 'crime', 'shooting', 'bombing', 'attack'])
const OF = new Set(['for', 'of', 'in', 'from'])

/** "the police chief for Nimruz province was killed": harm is done where those harmed have their post, unless the text says otherwise. */
function homeOfHarmed(reading: Reading, draft: Draft): EventPlace[] {
  if (!HARMED.has(draft.type.type)) return []
  const { tokens, mentions } = reading
  const verb = draft.clause ?? draft
  const harmed = verb.passive ? verb.subject : undefined
  if (!harmed || !OF.has(tokens[harmed.to]?.folded ?? '')) return []
  for (let i = harmed.to + 1; i < harmed.to + 5 && i < (verb.group?.from ?? 0); i++) {
    const mention = mentions[i]!.find(
      one => !one.attributive && one.kind === 'name' && one.placeIds.length > 0,
    )
    if (mention) return placed(mention, 'scope')
  }
  return []
}

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

/** The first place a sentence names that is none of those who act; the teams of a match are none, and whoever sends is elsewhere. */
function namedIn(reading: Reading, draft: Draft): EventPlace[] {
  const { mentions, source } = reading
  const { start, end, type, participants } = draft
  if (type.type === 'sport' || type.site === 'move') return []
  const acting = participants.filter(one => one.role === 'actor' || one.role === 'speaker')
  const acts = (one: Mention) =>
    acting.some(
      ({ mentionId, start = 0, end = 0 }) => one.id === mentionId || (one.start >= start && one.end <= end),
    )
  const filed = source.document.dateline?.end ?? 0
  for (let i = start; i < end; i++) {
    const mention = mentions[i]!.find(
      one =>
        !one.attributive &&
        one.kind === 'name' &&
        one.placeIds.length > 0 &&
        one.start >= filed &&
        !acts(one) &&
        isPlacing(reading, i, draft),
    )
    if (mention) return placed(mention, 'scope')
  }
  return []
}

/** A place that only sends, helps or is heard from ("favored by Berlin", "helpers from China", "and was heard in Cyprus") is not where it happened. */
function isPlacing(reading: Reading, at: number, { start, trigger }: Draft): boolean {
  const { classes, tokens } = reading
  if (isOfSpeaker(reading, at, trigger.from)) return false
  let left = at - 1
  while (left >= start && LISTED.has(classes[left]!)) left--
  const word = tokens[left]?.folded ?? ''
  if (left >= start && classes[left] === 'prep' && SENDING.has(word)) return false
  const [first, last] = at < trigger.from ? [at, trigger.from] : [trigger.to, at]
  // ", and the bells of Westminster Abbey will ring": another clause.
  for (let i = first; i < last; i++) if (classes[i] === 'comma' && classes[i + 1] === 'conj') return false
  let joined = false
  for (let i = trigger.to; i < at; i++) {
    if (classes[i] === 'conj') joined = true
    if (joined && (classes[i] === 'verb' || classes[i] === 'aux')) return false
  }
  return true
}

/** "The agency in Geneva said samples had confirmed the virus": where the speaker is. */
function isOfSpeaker({ classes, tokens, lexicon }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (classes[i] === 'verb' && lexicon.forms.get(tokens[i]!.folded)?.some(isSaying)) return true
  return false
}

const LISTED: ReadonlySet<string> = new Set(['det', 'noun', 'num', 'conj', 'comma'])

const SENDING = new Set([
  'by',
  'from',
  'with',
  'like',
  'including',
  'than',
  'as',
  'for',
  'to',
  'against',
  'between',
])

/** Where an article is set, for what happens at a spot and for what concerns the whole country. */
interface SettingPlaces {
  /** Where the contest a report of sport tells of is held. */
  readonly venue: readonly EventPlace[]
  readonly spot: readonly EventPlace[]
  readonly country: readonly EventPlace[]
}

/**
 * The city of the dateline, unless that is a capital, which stands for the country it reports on; but also there where the
 * first event placed at all is placed in it. Else the country the article speaks of most.
 */
function settingOf(reading: Reading, drafts: readonly Draft[]): SettingPlaces {
  const { mentions, knowledge } = reading.source
  const { gazetteer } = knowledge
  const venue = venueOf(drafts)
  const filed = filedFrom(reading)
  const city = filed?.placeIds[0] ? gazetteer.place(filed.placeIds[0]) : undefined
  const code = focusOf(gazetteer, mentions, city?.country ?? '')
  const place = code ? gazetteer.country(code) : undefined
  const country: EventPlace[] = place ? [{ placeId: place.id, role: 'scope', evidence: 'text' }] : []
  if (!filed || !city || (code !== '' && city.country !== code)) return { venue, spot: country, country }
  const spot = placed(filed, 'scope')
  if (city.featureCode !== 'P.PPLC') return { venue, spot, country: spot }
  const lead = drafts.find(isSited)?.places.find(at => at.role !== 'seat')
  const inCity = lead && (lead.placeId === city.id || gazetteer.place(lead.placeId)?.within.includes(city.id))
  return { venue, spot: inCity ? spot : country, country }
}

/** Where the article was filed: of its dateline, or of one that follows a headline on the same line ("… vows. CHARLESTON, W.Va. -- "). */
function filedFrom({ source, tokens }: Reading): Mention | undefined {
  const { document, mentions } = source
  if (document.dateline)
    return mentions.find(one => one.end <= document.dateline!.end && one.placeIds.length > 0)
  for (const { firstToken, endToken, start } of document.sentences.slice(0, HEADLINES)) {
    const first = tokens[firstToken]
    if (!first || !/^\p{Lu}{3,}$/u.test(first.text)) continue
    const dash = tokens
      .slice(firstToken, Math.min(endToken, firstToken + 9))
      .some(token => DASH.test(token.text))
    if (dash) return mentions.find(one => one.start === start && one.placeIds.length > 0)
  }
  return undefined
}

const HEADLINES = 3
const DASH = /^(?:—|–|--)$/

/** ISO code of the country the article is set in; '' where none stands out. */
export function focusCountry(reading: Reading): string {
  const { mentions, knowledge } = reading.source
  const filed = filedFrom(reading)?.placeIds[0]
  const code = filed ? knowledge.gazetteer.place(filed)?.country : undefined
  return focusOf(knowledge.gazetteer, mentions, code ?? '')
}

/** The one place that matches of the article are told to be at; none where there are several. */
function venueOf(drafts: readonly Draft[]): EventPlace[] {
  const sites = drafts
    .filter(one => one.type.type === 'sport')
    .flatMap(one => one.places.filter(place => place.role === 'site'))
  const [first] = sites
  return first && sites.every(place => place.placeId === first.placeId) ? asScope([first]) : []
}

/** Less than this share of the placed mentions makes no setting. */
const MOST = 0.4

/** The country most mentions lie in, two at least that name it, or that of the dateline if nearly as many do; '' where none stands out. */
function focusOf(gazetteer: Gazetteer, mentions: readonly Mention[], filed: string): string {
  const counts = new Map<string, number>()
  let all = 0
  for (const { placeIds, kind, attributive } of mentions) {
    const country = placeIds[0] ? gazetteer.place(placeIds[0])?.country : undefined
    if (!country) continue
    // "U.S. billionaire" says whence he comes, "Kazakhstan" where he is.
    const weight = kind === 'name' && !attributive ? 2 : 1
    all += weight
    counts.set(country, (counts.get(country) ?? 0) + weight)
  }
  const [country, n] = [...counts].reduce<[string, number]>((a, b) => (b[1] > a[1] ? b : a), ['', 0])
  if (n < 3 || n < all * MOST) return ''
  return 2 * (counts.get(filed) ?? 0) >= n ? filed : country
}

type Gazetteer = Reading['source']['knowledge']['gazetteer']
