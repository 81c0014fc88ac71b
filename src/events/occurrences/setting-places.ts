import type { EventPlace } from '../../model/event.ts'
import type { Mention } from '../../model/mention.ts'
import { bySentence, type Draft } from './draft.ts'
import { hasSite, placed } from './place-list.ts'
import type { Reading } from './reading.ts'
import { qualifyingMention } from './roles.ts'

/**
 * Last of all, an event that nothing places concerns the place its sentence names, the one the sentences before it are set
 * in, or the one the article is set in. It is told as concerning it, for where exactly it happened is not said.
 */
export function placeInSetting(reading: Reading, drafts: readonly Draft[]): void {
  const setting = settingOf(reading, drafts)
  const { sentences } = reading.source.document
  let before: readonly EventPlace[] = []
  let last = -1
  for (const group of bySentence(drafts)) {
    const at = group[0]!.sentence
    if (at - last > 1 || sentences[at]!.paragraph !== sentences[last]?.paragraph) before = []
    const sited = group.filter(isSited)
    for (const draft of group)
      if (!hasSite(draft)) draft.places = [...draft.places, ...placesFor(draft, sited)]
    const next = sited.findLast(one => !TALK.has(one.type.type))
    if (next) before = asScope(next.places)
    last = at
  }

  function placesFor(draft: Draft, sited: readonly Draft[]): readonly EventPlace[] {
    const own = ownSide(reading, draft)
    if (own.length > 0) return own
    const set = isOnTheSpot(draft) ? setting.spot : setting.country
    if (namesUnknown(reading, draft)) return set
    const near = nearest(draft, sited)
    const here = near ? asScope(near.places) : namedIn(reading, draft)
    return [here, before, set].find(places => places.length > 0) ?? []
  }
}

/** Where people talked is not where what they talked of happens. */
const TALK = new Set(['agreement', 'negotiation', 'meeting', 'statement', 'trial'])

/** Something done or befallen at a spot, as against affairs of a whole country. */
const isOnTheSpot = ({ type }: Draft): boolean =>
  type.told !== 'speech' && type.site !== 'scope' && !OWN_AFFAIRS.has(type.type)

const SETTLEMENT =
  /^(?:town|village|city|district|province|port|region|neighbou?rhood|island|square|street|suburb|valley|county)$/

/** "the town of Shire" that no gazetteer knows: a place is told, and it is none of the others. */
function namesUnknown({ tokens, mentions }: Reading, { object, attached }: Draft): boolean {
  for (const phrase of [object, attached[0]?.phrase]) {
    if (!phrase) continue
    for (let i = phrase.from; i < phrase.to; i++)
      if (SETTLEMENT.test(tokens[i]!.folded) && mentions[i]!.length === 0) return true
  }
  return false
}

const asScope = (places: readonly EventPlace[]): EventPlace[] =>
  places.filter(place => place.role !== 'seat').map(place => ({ ...place, role: 'scope' as const }))

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

/** The event of the sentence told closest by; what is said concerns none of them unless it is its content. */
function nearest({ trigger, type }: Draft, sited: readonly Draft[]): Draft | undefined {
  if (type.told === 'speech') return undefined
  let best: Draft | undefined
  const gap = (one: Draft) => Math.abs(one.trigger.head - trigger.head)
  for (const one of sited) {
    if (TALK.has(one.type.type) && !TALK.has(type.type)) continue
    if (!best || gap(one) < gap(best)) best = one
  }
  return best
}

/** The first place a sentence names that is none of those who act; the teams of a match are none, and whoever sends is elsewhere. */
function namedIn({ mentions, source }: Reading, { start, end, type, participants }: Draft): EventPlace[] {
  if (type.type === 'sport' || type.site === 'move') return []
  const acts = new Set(
    participants.filter(one => one.role === 'actor' || one.role === 'speaker').map(one => one.mentionId),
  )
  const filed = source.document.dateline?.end ?? 0
  for (let i = start; i < end; i++) {
    const mention = mentions[i]!.find(
      one =>
        !one.attributive &&
        one.kind === 'name' &&
        one.placeIds.length > 0 &&
        one.start >= filed &&
        !acts.has(one.id),
    )
    if (mention) return placed(mention, 'scope')
  }
  return []
}

/** Where an article is set, for what happens at a spot and for what concerns the whole country. */
interface SettingPlaces {
  readonly spot: readonly EventPlace[]
  readonly country: readonly EventPlace[]
}

/**
 * The city of the dateline, unless that is a capital, which stands for the country it reports on; but also there where the
 * first event placed at all is placed in it. Else the country the article speaks of most.
 */
function settingOf({ source }: Reading, drafts: readonly Draft[]): SettingPlaces {
  const { document, mentions, knowledge } = source
  const { gazetteer } = knowledge
  const filed = document.dateline
    ? mentions.find(one => one.end <= document.dateline!.end && one.placeIds.length > 0)
    : undefined
  const city = filed?.placeIds[0] ? gazetteer.place(filed.placeIds[0]) : undefined
  const code = focusOf(gazetteer, mentions, city?.country ?? '')
  const place = code ? gazetteer.country(code) : undefined
  const country: EventPlace[] = place ? [{ placeId: place.id, role: 'scope', evidence: 'text' }] : []
  if (!filed || !city || (code !== '' && city.country !== code)) return { spot: country, country }
  const spot = placed(filed, 'scope')
  if (city.featureCode !== 'P.PPLC') return { spot, country: spot }
  const lead = drafts.find(isSited)?.places.find(at => at.role !== 'seat')
  const inCity = lead && (lead.placeId === city.id || gazetteer.place(lead.placeId)?.within.includes(city.id))
  return { spot: inCity ? spot : country, country }
}

/** Less than this share of the placed mentions makes no setting. */
const MOST = 0.4

/** The country most mentions lie in, two at least, or that of the dateline if nearly as many do; '' where none stands out. */
function focusOf(gazetteer: Gazetteer, mentions: readonly Mention[], filed: string): string {
  const counts = new Map<string, number>()
  let all = 0
  for (const { placeIds } of mentions) {
    const country = placeIds[0] ? gazetteer.place(placeIds[0])?.country : undefined
    if (!country) continue
    all++
    counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  const [country, n] = [...counts].reduce<[string, number]>((a, b) => (b[1] > a[1] ? b : a), ['', 0])
  if (n < 2 || n < all * MOST) return ''
  return 2 * (counts.get(filed) ?? 0) >= n ? filed : country
}

type Gazetteer = Reading['source']['knowledge']['gazetteer']
