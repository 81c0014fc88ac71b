import { nationsOf } from '../../gazetteer/nations.ts'
import type { Token } from '../../model/document.ts'
import type { EventPlace } from '../../model/event.ts'
import type { Mention } from '../../model/mention.ts'
import { type Draft, isReal } from './draft.ts'
import { asScope, isSited, placed } from './place-list.ts'
import type { Reading } from './reading.ts'
import { isLocal, townOf } from './setting-town.ts'

/** Where an article is set, for what happens at a spot and for what concerns the whole country. */
interface SettingPlaces {
  /** Where the contest a report of sport tells of is held. */
  readonly venue: readonly EventPlace[]
  readonly spot: readonly EventPlace[]
  readonly country: readonly EventPlace[]
  /** The country the article is set in, whatever town it was filed from. */
  readonly nation: readonly EventPlace[]
  /** Whether a report of one town tells of that town's affairs, its courts and council among them. */
  readonly isLocal: boolean
}

/**
 * The city of the dateline, unless that is a capital, which stands for the country it reports on; but also there where the
 * first event placed at all is placed in it. Else the country the article speaks of most.
 */
export function settingOf(reading: Reading, drafts: readonly Draft[], code: string): SettingPlaces {
  const { mentions, knowledge } = reading.source
  const { gazetteer } = knowledge
  const venue = venueOf(drafts)
  const filed = filedFrom(reading)
  const city = filed?.placeIds[0] ? gazetteer.place(filed.placeIds[0]) : undefined
  const place = code
    ? (divisionOf(gazetteer, mentions, code) ??
      mainDivisionOf(gazetteer, mentions, code) ??
      gazetteer.country(code)?.id)
    : undefined
  const country: EventPlace[] = place ? [{ placeId: place, role: 'scope', evidence: 'text' }] : []
  const whole = code ? gazetteer.country(code)?.id : undefined
  const nation: EventPlace[] = whole ? [{ placeId: whole, role: 'scope', evidence: 'text' }] : []
  if (!filed || !city || (code !== '' && city.country !== code)) {
    const town = filed ? undefined : townOf(reading, code)
    const spot: EventPlace[] = town ? [{ placeId: town, role: 'scope', evidence: 'text' }] : country
    return { venue, spot, country, nation, isLocal: town !== undefined }
  }
  const spot = placed(filed, 'scope')
  if (city.featureCode !== 'P.PPLC') return { venue, spot, country: spot, nation, isLocal: false }
  const lead = drafts.find(isSited)?.places.find(at => at.role !== 'seat')
  const inCity = lead && (lead.placeId === city.id || gazetteer.place(lead.placeId)?.within.includes(city.id))
  return { venue, spot: inCity ? spot : country, country, nation, isLocal: false }
}

/**
 * Where the article was filed: of its dateline, or of one that follows a headline on the same line ("… vows. CHARLESTON, W.Va.
 * -- "), or that a colon ends ("Muscat: The festival").
 */
function filedFrom({ source, tokens }: Reading): Mention | undefined {
  const { document, mentions } = source
  if (document.dateline) {
    const { start, end } = document.dateline
    return mentions.find(one => one.start >= start && one.end <= end && one.placeIds.length > 0)
  }
  const [opening] = mentions
  if (opening && tokens[0]?.start === opening.start && isTown(source, opening)) {
    const next = tokens.find(token => token.start >= opening.end)
    if (next?.text === ':' && next.start === opening.end) return opening
  }
  for (const { firstToken, endToken, start } of document.sentences.slice(0, HEADLINES)) {
    const first = tokens[firstToken]
    if (!first || !/^\p{Lu}{3,}$/u.test(first.text)) continue
    const dash = tokens
      .slice(firstToken, Math.min(endToken, firstToken + 9))
      .some((token, i, few) => DASH.test(token.text) && isSpaced(few[i - 1], token, few[i + 1]))
    if (dash) return mentions.find(one => one.start === start && one.placeIds.length > 0)
  }
  return undefined
}

const isTown = ({ knowledge }: Reading['source'], { kind, placeIds }: Mention): boolean =>
  kind === 'name' && knowledge.gazetteer.place(placeIds[0] ?? '')?.type === 'city'

const HEADLINES = 3

const DASH = /^(?:—|–|--|-)$/

/** "ATLANTA - A former leader", but not "RIO-BASED firms". */
const isSpaced = (
  before: Token | undefined,
  { start, end, text }: Token,
  after: Token | undefined,
): boolean =>
  text !== '-' || (before !== undefined && after !== undefined && before.end < start && end < after.start)

/** The one place that matches of the article are told to be at; none where there are several. Those still to come are elsewhere. */
function venueOf(drafts: readonly Draft[]): EventPlace[] {
  const sites = drafts
    .filter(one => one.type.type === 'sport' && isReal(one))
    .flatMap(one => one.places.filter(place => place.role === 'site'))
  const [first] = sites
  return first && sites.every(place => place.placeId === first.placeId) ? asScope([first]) : []
}

/**
 * The one state or province in which all that an article names in the country lies, two places at least: news of Dayton and
 * Columbus is Ohio's. Undefined where it lies in several, or the article speaks of the country too.
 */
function divisionOf(gazetteer: Gazetteer, mentions: readonly Mention[], country: string): string | undefined {
  const named = new Set<string>()
  let division = ''
  for (const { placeIds, kind } of mentions) {
    const place = placeIds[0] ? gazetteer.place(placeIds[0]) : undefined
    if (place?.country !== country || (kind !== 'name' && place.type !== 'country')) continue
    const around = place.type === 'admin1' ? place.name : place.admin1
    if (around === '' || (division !== '' && around !== division)) return undefined
    division = around
    named.add(place.id)
  }
  if (named.size < 2) return undefined
  return gazetteer.names.get(division).find(one => one.type === 'admin1' && one.country === country)?.placeId
}

/** Of what an article names in parts of the country, so much lies in the one it is set in. */
const BULK = 0.75
/** Or so many times as much as in the next. */
const AHEAD = 3

/**
 * The state in which nearly all lies that an article names in parts of the country, or far more than in any other, or all
 * towns and counties of it, two of them or the state twice at least: news of Dayton and Columbus is Ohio's, though somebody came from Texas. Undefined where
 * it speaks much of the country too, or of it and never of the state: a season of British races is not England's.
 */
function mainDivisionOf(
  gazetteer: Gazetteer,
  mentions: readonly Mention[],
  country: string,
): string | undefined {
  const counts = new Map<string, number>()
  const homes = new Set<string>()
  let all = 0
  let national = 0
  const divisions = new Set<string>()
  for (const { placeIds } of mentions) {
    const place = placeIds[0] ? gazetteer.place(placeIds[0]) : undefined
    if (place?.country !== country) continue
    if (place.type === 'country' || place.type === 'government') national++
    // A capital may stand for its country.
    if (place.admin1 === '' || place.featureCode === 'P.PPLC') continue
    if (!isLocal(place) && place.type !== 'admin1') continue
    all++
    if (place.type === 'admin1') divisions.add(place.admin1)
    counts.set(place.admin1, (counts.get(place.admin1) ?? 0) + 1)
    if (isLocal(place)) homes.add(place.admin1)
  }
  const [division, n] = [...counts].reduce<[string, number]>((a, b) => (b[1] > a[1] ? b : a), ['', 0])
  const isOnly = homes.size === 1 && homes.has(division)
  const next = Math.max(0, ...[...counts].map(([name, count]) => (name === division ? 0 : count)))
  const isAhead = n >= AHEAD * Math.max(1, next)
  if (n < 2 || (n < all * BULK && !isOnly && !isAhead) || 2 * national >= n) return undefined
  if (national > 0 && !divisions.has(division)) return undefined
  return gazetteer.names.get(division).find(one => one.type === 'admin1' && one.country === country)?.placeId
}

/** Less than this share of the placed mentions makes no setting. */
const MOST = 0.4

/** So much of a nation's own words tell that what an article names there is at home. */
const HOME_WORDS = 0.5

/**
 * ISO code of the country the article is set in: the one most mentions lie in, two at least that name it, fewer where the
 * words are those of its local papers; or that of the dateline if nearly as many do; '' where none stands out.
 */
export function focusOf(reading: Reading): string {
  const { mentions, knowledge, document } = reading.source
  const { gazetteer } = knowledge
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
  if (n < all * MOST) return ''
  if (n < 3 && (nationsOf(document, knowledge).get(country) ?? 0) < HOME_WORDS) return ''
  const city = gazetteer.place(filedFrom(reading)?.placeIds[0] ?? '')
  return city && 2 * (counts.get(city.country) ?? 0) >= n ? city.country : country
}

type Gazetteer = Reading['source']['knowledge']['gazetteer']
