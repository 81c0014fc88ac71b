import type { CuratedPlace } from '../model/knowledge.ts'
import type { Reference } from '../model/reference.ts'
import { sentenceAt } from '../text/sentence-at.ts'
import { type Found, pointsAt } from './found.ts'
import { opensSentence } from './frames.ts'
import { isInside } from './inside.ts'
import { before, firstFrom, type Memory, type Remembered, salience, startingAt } from './memory.ts'

/** Sentences a word may point back over, by kind; sites are remembered for the whole article. */
const REACH = new Map([
  ['country', 8],
  ['city', 4],
  ['seat', 2],
  ['county', 4],
  ['district', 3],
  ['named', 6],
  ['mountain', 6],
  ['admin1', 4],
  ['region', 4],
  ['island', 5],
  ['river', 6],
  ['water', 6],
])
/** What a city is worth in the same sentence: "Boston parents sued over the city's schools". */
const HERE = 1.1
/** What a mention is worth a sentence later. */
const FADES = 0.75
/** "In Balochistan, gunmen shot men on the road to Punjab. The province": rather the one the paragraph begins with. */
const TOPIC = 1.5
/** Less than this is a mention long gone; a rival above this share of the best leaves it open which is meant. */
const LEAST = 0.12
const RIVAL = 0.75
/** "the country" is rather the one the article is about. */
const FOCUS = 1.6

/** "the port" is one just told of; "the city" is rather the one the article keeps coming back to. */
const TOLD_LAST: ReadonlySet<string> = new Set(['port', 'town', 'village'])

/** Inhabitants: what has more is no village. */
const LARGEST_VILLAGE = 100_000
/** What has more is seldom called so, and how much less it is then worth. */
const LARGE = new Map([
  ['village', 10_000],
  ['town', 300_000],
])
const TOO_LARGE = 0.4

interface Sum {
  readonly last: Remembered
  sum: number
}

/** "the embassy", "the country", "the city": the best earlier mention of that kind. */
export function described(reference: Reference, memory: Memory, kind: string): Found | undefined {
  const apposed = reference.apposed && startingAt(memory.seen, reference.apposed.start)
  if (apposed && fits(apposed, kind, reference, memory)) return pointsAt(apposed, 0.9)
  const other =
    kind === 'city'
      ? ofSpeaker(reference, memory)
      : kind === 'seat'
        ? ofTheCounty(reference, memory)
        : undefined
  if (other && fits(other, kind, reference, memory)) return pointsAt(other, 0.75)
  const [first, second] = saliencesOf(reference, memory, kind).sort((a, b) => b.sum - a.sum)
  if (!first || first.sum < LEAST || (second && second.sum > RIVAL * first.sum)) return undefined
  if (second && arePaired(first.last, second.last, memory)) return undefined
  return pointsAt(first.last, second ? 0.6 : 0.75)
}

/** "The town’s gone," Gary Mayor Ann Roe said: who governs a town speaks of it. */
function ofSpeaker({ start, end }: Reference, { document, seen }: Memory): Remembered | undefined {
  const speaker = firstFrom(seen, end)
  const one = seen[speaker]
  if (!one?.isGoverned || one.sentence !== sentenceAt(document, start)) return undefined
  return /[”"’']/.test(document.text.slice(end, one.mention.start)) ? one : undefined
}

/** "the county seat", when Bessemer of another county was told last: rather the seat of the county the article is about. */
function ofTheCounty({ start }: Reference, { seen }: Memory): Remembered | undefined {
  const told = [...before(seen, start)]
  const counties = new Map<CuratedPlace, number>()
  for (const { place } of told.toReversed())
    if (place.type === 'admin2') counties.set(place, (counties.get(place) ?? 0) + 1)
  const [county] = [...counties].sort(([, a], [, b]) => b - a)[0] ?? []
  return county && told.find(({ place }) => place.featureCode === 'P.PPLA2' && isInside(place, county))
}

/** "Ohio and Iowa voted. The state …": of two named in one breath neither is the one. */
function arePaired(a: Remembered, b: Remembered, { document }: Memory): boolean {
  const [left, right] = a.mention.start < b.mention.start ? [a, b] : [b, a]
  return /^,? (?:and|or) (?:the )?$/.test(document.text.slice(left.mention.end, right.mention.start))
}

/** How much each earlier place of the kind is what the text is speaking of. */
function saliencesOf(reference: Reference, memory: Memory, kind: string): Sum[] {
  const here = sentenceAt(memory.document, reference.start)
  const reach = REACH.get(kind) ?? Number.POSITIVE_INFINITY
  const large = LARGE.get(reference.noun ?? '') ?? Number.POSITIVE_INFINITY
  const isOfLast = TOLD_LAST.has(reference.noun ?? '')
  const sums = new Map<string, Sum>()
  for (const one of before(memory.seen, reference.start)) {
    const back = here - one.sentence
    if (back > reach) break
    if (!fits(one, kind, reference, memory)) continue
    const entry = sums.get(one.place.id) ?? { last: one, sum: 0 }
    const told = kind === 'admin1' && opensSentence(memory.document, one.mention) ? TOPIC : 1
    const fit = one.place.population > large ? TOO_LARGE : 1
    const worth =
      fit *
      (kind === 'city' && back === 0 ? Math.max(HERE, salience(one)) : told * salience(one) * FADES ** back)
    entry.sum = isOfLast ? Math.max(entry.sum, worth) : entry.sum + worth
    sums.set(one.place.id, entry)
  }
  if (kind === 'country')
    for (const entry of sums.values()) if (entry.last.place.country === memory.focus) entry.sum *= FOCUS
  return [...sums.values()]
}

/** Whether an earlier mention is of the kind the noun says, and in the region its adjective says. */
function fits(one: Remembered, kind: string, reference: Reference, memory: Memory): boolean {
  if (one.mention.kind === 'metonym' && one.place.type === 'government') return false
  if (one.isBeside && reference.noun === 'city') return false
  const owner = reference.owner ? memory.knowledge.gazetteer.place(reference.owner) : undefined
  if (kind === 'embassy') {
    if (owner && one.place.operator !== undefined && one.place.operator !== owner.country) return false
    const noun = memory.knowledge.words('nominal-nouns').get(one.noun ?? '')
    return noun === 'embassy' || one.place.featureCode === 'S.DIP'
  }
  if (owner && !isInside(one.place, owner)) return false
  if (kind === 'country' && !matchesTitle(one, reference, memory)) return false
  if (reference.noun === 'village' && one.place.population > LARGEST_VILLAGE) return false
  if (hasNoun(one, reference, memory)) return isName(one)
  const isKind = KINDS[kind]
  if (isKind) return isKind(one)
  return one.noun !== undefined && one.noun === reference.noun && one.mention.start !== reference.start
}

/** "the kingdom" is a kingdom, and "the Islamic Republic" one of those that call themselves so. */
function matchesTitle(
  { place }: Remembered,
  { start, end, noun = '' }: Reference,
  { document, knowledge }: Memory,
): boolean {
  const codes = knowledge.words('country-forms').get(noun)
  if (codes !== undefined && place.type === 'country' && !codes.includes(place.country)) return false
  const title = /(?:Islamic|People['’]s) Republic$/.exec(document.text.slice(start, end))?.[0]
  return title === undefined || place.nouns.includes(`the ${title.replace('’', "'")}`)
}

/** Whether the data calls the place so ("the coastal enclave"), or its name has the noun first or last ("the bridge", "the lake"). */
function hasNoun(
  { place, mention }: Remembered,
  { noun = '', start, end, owner }: Reference,
  memory: Memory,
): boolean {
  const mayShare = place.type !== 'country' && place.type !== 'city' && mention.kind === 'name'
  if (!mayShare && place.nouns.length === 0) return false
  const phrase = memory.document.text.slice(start, end).toLowerCase()
  // "the comic strip": an adjective must be one the data has, or a country's.
  const isBare = /^(?:the|this) [\p{L}-]+$/u.test(phrase) || owner !== undefined
  if (place.nouns.some(one => one.toLowerCase() === phrase || (isBare && one.split(/[ -]/).at(-1) === noun)))
    return true
  if (!isBare || !mayShare) return false
  return [place.name, mention.surface].some(name => {
    const words = name.toLowerCase().split(/[ -]/)
    return words.length > 1 && (words.at(-1) === noun || words[0] === noun)
  })
}

const isName = ({ mention }: Remembered): boolean => mention.kind !== 'organisation'

/** What places each class of nominal-nouns points back at; the others only at the same noun. */
const KINDS: Readonly<Record<string, (one: Remembered) => boolean>> = {
  country: one => one.place.type === 'country' && isName(one),
  city: one => one.place.type === 'city' && isName(one),
  seat: one => one.place.type === 'city' && isName(one),
  county: one => one.place.type === 'admin2' && isName(one),
  district: one =>
    (one.place.type === 'district' || one.place.type === 'admin2' || one.place.featureCode === 'P.PPLX') &&
    isName(one),
  mountain: ({ place }) => /^T\.(?:MT|PK|VLC|HLL)/.test(place.featureCode),
  admin1: ({ place }) => place.type === 'admin1',
  region: ({ place, mention }) => place.type === 'region' && mention.kind === 'name',
  island: ({ place }) => place.featureCode.startsWith('T.ISL'),
  river: ({ place }) => place.type === 'river',
  water: ({ place }) => place.type === 'water',
  airport: ({ place }) => place.featureCode.startsWith('S.AIR') && place.type !== 'base',
  base: ({ place }) =>
    place.type === 'base' || place.featureCode === 'S.AIRB' || place.featureCode === 'S.INSM',
}
