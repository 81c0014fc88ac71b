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
  const setting = settingOf(reading)
  const { sentences } = reading.source.document
  let before: readonly EventPlace[] = []
  let last = -1
  for (const group of bySentence(drafts)) {
    const at = group[0]!.sentence
    if (at - last > 1 || sentences[at]!.paragraph !== sentences[last]?.paragraph) before = []
    const sited = group.filter(isSited)
    for (const draft of group) {
      if (hasSite(draft)) continue
      const own = ownSide(reading, draft)
      const near = own.length > 0 ? own : asScope(nearest(draft, sited)?.places ?? namedIn(reading, draft))
      draft.places = [...draft.places, ...(near.length > 0 ? near : before.length > 0 ? before : setting)]
    }
    const next = sited.at(-1)
    if (next) before = asScope(next.places)
    last = at
  }
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

/** The event of the sentence told closest by. */
function nearest({ trigger }: Draft, sited: readonly Draft[]): Draft | undefined {
  let best: Draft | undefined
  const gap = (one: Draft) => Math.abs(one.trigger.head - trigger.head)
  for (const one of sited) if (!best || gap(one) < gap(best)) best = one
  return best
}

/** The first place a sentence names. */
function namedIn({ mentions }: Reading, { start, end }: Draft): EventPlace[] {
  for (let i = start; i < end; i++) {
    const mention = mentions[i]!.find(
      one => !one.attributive && one.kind === 'name' && one.placeIds.length > 0,
    )
    if (mention) return placed(mention, 'scope')
  }
  return []
}

/** Where the article is set: the city of its dateline unless that is a capital, else the country most of its mentions lie in. */
function settingOf({ source }: Reading): EventPlace[] {
  const { document, mentions, knowledge } = source
  const filed = document.dateline
    ? mentions.find(one => one.end <= document.dateline!.end && one.placeIds.length > 0)
    : undefined
  const country = focusOf(source.knowledge.gazetteer, mentions)
  const city = filed?.placeIds[0] ? knowledge.gazetteer.place(filed.placeIds[0]) : undefined
  if (filed && city && city.featureCode !== 'P.PPLC' && (country === '' || city.country === country))
    return placed(filed, 'scope')
  const place = country ? knowledge.gazetteer.country(country) : undefined
  return place ? [{ placeId: place.id, role: 'scope', evidence: 'text' }] : []
}

/** Less than this share of the placed mentions makes no setting. */
const MOST = 0.4

/** The country most mentions lie in, two at least; '' where none stands out. */
function focusOf(
  gazetteer: Reading['source']['knowledge']['gazetteer'],
  mentions: readonly Mention[],
): string {
  const counts = new Map<string, number>()
  let all = 0
  for (const { placeIds } of mentions) {
    const country = placeIds[0] ? gazetteer.place(placeIds[0])?.country : undefined
    if (!country) continue
    all++
    counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  const [country, n] = [...counts].reduce<[string, number]>((a, b) => (b[1] > a[1] ? b : a), ['', 0])
  return n > 1 && n >= all * MOST ? country : ''
}
