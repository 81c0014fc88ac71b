import { withArticle } from '../gazetteer/gazetteer.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { Reason } from '../model/reason.ts'
import type { Reference } from '../model/reference.ts'
import { sentenceAt } from './groups.ts'
import { isInside } from './inside.ts'
import { before, type Memory, type Remembered, salience, startingAt } from './memory.ts'

/** What a reference without a name turns out to stand for. */
export interface Found {
  readonly places: readonly CuratedPlace[]
  readonly reasons: readonly Reason[]
  readonly confidence: number
  readonly antecedent?: Remembered
}

/** Resolves words without a name; undefined where nothing in the article tells. */
export function resolveNominal(reference: Reference, memory: Memory): Found | undefined {
  const noun = reference.noun ?? ''
  if (noun === 'government') return governmentInFocus(memory)
  if (noun === 'parliament') return parliamentInFocus(memory)
  if (noun === 'there') return backToPlaceOf(reference, memory)
  const kind = memory.knowledge.words('nominal-nouns').get(noun) ?? ''
  if (kind === 'embassy' && (reference.owner || reference.within)) {
    const embassy = knownEmbassy(reference, memory)
    if (embassy) return embassy
  }
  if (reference.within) return atItsPlace(reference, memory)
  if (kind === 'capital') return capital(reference, memory)
  return described(reference, memory, kind)
}

const reason = (rule: string, words: string, weight: number): Reason => ({ rule, words, weight })

function governmentInFocus({ knowledge, focus }: Memory): Found | undefined {
  const government = knowledge.gazetteer.government(focus)
  const country = knowledge.gazetteer.country(focus)
  if (!government || !country) return undefined
  return {
    places: [government],
    reasons: [reason('focus', `The article is mostly about ${withArticle(country.name)}`, 20)],
    confidence: 0.6,
  }
}

function parliamentInFocus({ knowledge, focus }: Memory): Found | undefined {
  const country = knowledge.gazetteer.country(focus)
  if (!country) return undefined
  const { names, place } = knowledge.gazetteer
  const parliament = [country.name, ...country.demonyms]
    .flatMap(word => names.get(`${word} Parliament`))
    .map(sense => place(sense.placeId))
    .find(one => one?.country === focus)
  if (!parliament) return undefined
  return {
    places: [parliament],
    reasons: [reason('focus', `The article is mostly about ${withArticle(country.name)}`, 20)],
    confidence: 0.6,
  }
}

/** Words with "in Iraq" beside them: no closer point is known, so they stand at Iraq. */
function atItsPlace(reference: Reference, memory: Memory): Found | undefined {
  const { within } = reference
  const container = within && startingAt(memory.seen, within.start)
  if (!container) return undefined
  const words =
    container.place.type === 'country' ||
    container.place.type === 'region' ||
    container.place.type === 'admin1'
      ? `None is named; the text only says ${withArticle(container.place.name)}`
      : `Its point is not known: shown at ${container.place.name}`
  return {
    places: [container.place],
    reasons: [reason('location', words, 10)],
    confidence: 0.45,
    antecedent: container,
  }
}

/** An embassy of the data by owner and by city, or by the country in focus. */
function knownEmbassy(reference: Reference, memory: Memory): Found | undefined {
  const { knowledge, seen, focus } = memory
  const owner = reference.owner && knowledge.gazetteer.place(reference.owner)
  if (!owner) return undefined
  const { within } = reference
  const city = within && startingAt(seen, within.start)?.place
  if (within && !city) return undefined
  const host = city?.country ?? focus
  const embassy = knowledge.gazetteer.curated.find(
    place =>
      place.featureCode === 'S.DIP' &&
      place.operator === owner.country &&
      place.country === host &&
      (!city || city.type === 'country' || isInside(place, city) || near(place, city)),
  )
  if (!embassy) return undefined
  const words = city
    ? `The mission of ${withArticle(owner.name)} in ${city.name}`
    : `The mission of ${withArticle(owner.name)} in the country the article is about`
  return {
    places: [embassy],
    reasons: [reason('embassy', words, city ? 40 : 15)],
    confidence: city ? 0.95 : 0.65,
  }
}

const near = (a: CuratedPlace, b: CuratedPlace) =>
  Math.abs(a.lat - b.lat) < 0.5 && Math.abs(a.lon - b.lon) < 0.5

function capital(reference: Reference, memory: Memory): Found | undefined {
  const { apposed } = reference
  const beside = apposed && startingAt(memory.seen, apposed.start)
  if (beside) {
    const words = `“${beside.mention.surface}” stands beside it`
    return {
      places: [beside.place],
      reasons: [reason('apposition', words, 40)],
      confidence: 0.95,
      antecedent: beside,
    }
  }
  const { gazetteer } = memory.knowledge
  const owner = reference.owner ? gazetteer.place(reference.owner) : undefined
  const country = owner?.type === 'country' ? owner : gazetteer.country(memory.focus)
  const city = country?.capital ? gazetteer.place(country.capital) : undefined
  if (!country || !city) return undefined
  return {
    places: [city],
    reasons: [
      reason(
        'capital',
        `Capital of ${withArticle(country.name)}${owner ? '' : ', which the article is mostly about'}`,
        25,
      ),
    ],
    confidence: owner ? 0.9 : 0.65,
  }
}

/** Sentences a word may point back over, by kind; sites are remembered for the whole article. */
const REACH: Readonly<Record<string, number>> = {
  country: 8,
  city: 4,
  admin1: 4,
  region: 4,
  island: 5,
  river: 6,
  water: 6,
}

/** "the embassy", "the country", "the city": the best earlier mention of that kind. */
function described(reference: Reference, memory: Memory, kind: string): Found | undefined {
  const here = sentenceAt(memory.document, reference.start)
  const apposed = reference.apposed && startingAt(memory.seen, reference.apposed.start)
  if (apposed && fits(apposed, kind, reference, memory)) return pointsAt(apposed, 0.9)
  const sums = new Map<string, { sum: number; last: Remembered }>()
  for (const one of before(memory.seen, reference.start)) {
    const back = here - one.sentence
    if (back > (REACH[kind] ?? 1000)) break
    if (!fits(one, kind, reference, memory)) continue
    const known = sums.get(one.place.id)
    sums.set(one.place.id, {
      sum: (known?.sum ?? 0) + salience(one) * 0.75 ** back,
      last: known?.last ?? one,
    })
  }
  if (kind === 'country') preferFocus(sums, memory)
  const [first, second] = [...sums.values()].sort((a, b) => b.sum - a.sum)
  if (!first || first.sum < 0.12 || (second && second.sum > 0.75 * first.sum)) return undefined
  return pointsAt(first.last, second ? 0.6 : 0.75)
}

function preferFocus(sums: Map<string, { sum: number; last: Remembered }>, { focus }: Memory) {
  for (const entry of sums.values()) if (entry.last.place.country === focus) entry.sum *= 1.6
}

const pointsAt = (one: Remembered, confidence: number): Found => ({
  places: [one.place],
  reasons: [reason('coreference', `Points back at “${one.mention.surface}”`, 20)],
  confidence,
  antecedent: one,
})

/** Whether an earlier mention is of the kind the noun says, and in the region its adjective says. */
function fits(one: Remembered, kind: string, reference: Reference, memory: Memory): boolean {
  if (one.mention.kind === 'metonym' && one.place.type === 'government') return false
  const owner = reference.owner ? memory.knowledge.gazetteer.place(reference.owner) : undefined
  if (owner && kind !== 'embassy' && !isInside(one.place, owner)) return false
  if (owner && kind === 'embassy' && one.place.operator !== undefined && one.place.operator !== owner.country)
    return false
  const { place, noun } = one
  switch (kind) {
    case 'country':
      return place.type === 'country' && one.mention.kind !== 'organisation'
    case 'city':
      return place.type === 'city' && one.mention.kind !== 'organisation'
    case 'admin1':
      return place.type === 'admin1'
    case 'region':
      return place.type === 'region' && one.mention.kind === 'name'
    case 'island':
      return place.featureCode.startsWith('T.ISL')
    case 'river':
      return place.type === 'river'
    case 'water':
      return place.type === 'water'
    case 'embassy':
      return (
        place.featureCode === 'S.DIP' || memory.knowledge.words('nominal-nouns').get(noun ?? '') === 'embassy'
      )
    case 'airport':
      return place.featureCode.startsWith('S.AIR') && place.type !== 'base'
    case 'base':
      return place.type === 'base' || place.featureCode === 'S.AIRB' || place.featureCode === 'S.INSM'
    default:
      return noun !== undefined && noun === reference.noun && one.mention.start !== reference.start
  }
}

/** "there": the last place told as somewhere to be, in this sentence or the one before. */
function backToPlaceOf(reference: Reference, memory: Memory): Found | undefined {
  const here = sentenceAt(memory.document, reference.start)
  for (const one of before(memory.seen, reference.start)) {
    if (here - one.sentence > 1) return undefined
    if (one.mention.kind === 'name' && one.located && !one.mention.attributive) return pointsAt(one, 0.75)
  }
  return undefined
}
