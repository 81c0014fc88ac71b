import { withArticle } from '../../gazetteer/gazetteer.ts'
import type { CuratedPlace } from '../../model/knowledge.ts'
import type { PlaceType } from '../../model/place.ts'
import type { Clue } from '../clue.ts'
import type { Contender } from '../contender.ts'
import type { Group } from '../group.ts'
import { withCommas } from '../with-commas.ts'

/** Types of places; a city is what the others are measured against. */
const TYPES: readonly PlaceType[] = [
  'country',
  'region',
  'admin1',
  'admin2',
  'government',
  'district',
  'facility',
  'base',
  'water',
  'river',
  'landform',
]
const FEATURES: readonly string[] = [
  ...TYPES.map(type => `type-${type}`),
  'capital',
  'curated',
  'curated-division',
  'division-people',
  'city-people',
  'city-people-squared',
  'city-uncounted',
  'most-people',
  'people-to-most',
]
const CAPITAL = FEATURES.indexOf('capital')
const CURATED = FEATURES.indexOf('curated')
const CURATED_DIVISION = FEATURES.indexOf('curated-division')
const DIVISION_PEOPLE = FEATURES.indexOf('division-people')
const CITY_PEOPLE = FEATURES.indexOf('city-people')
const CITY_PEOPLE_SQUARED = FEATURES.indexOf('city-people-squared')
const CITY_UNCOUNTED = FEATURES.indexOf('city-uncounted')
const MOST_PEOPLE = FEATURES.indexOf('most-people')
const PEOPLE_TO_MOST = FEATURES.indexOf('people-to-most')

/** Countries before capitals before states before cities by size: what a bare name most often means. */
export const size: Clue = {
  rule: 'size',
  features: FEATURES,
  changes: false,
  look: group => {
    // Towns are weighed against towns, and divisions against divisions: a state has more people than any city in it.
    const mostInTown = mostPeople(group, false)
    const mostInDivision = mostPeople(group, true)
    const hasRivals = group.candidates.length > 1
    return (candidate, seen) => {
      const division = isDivision(candidate)
      seeKind(candidate, division, seen)
      if (candidate.type === 'country') return
      const { people } = candidate
      if (division) seen[DIVISION_PEOPLE] = people
      else if (people > 0) {
        seen[CITY_PEOPLE] = people
        seen[CITY_PEOPLE_SQUARED] = Math.max(0, people - 5)
      } else if (candidate.type === 'city') seen[CITY_UNCOUNTED] = 1
      if (!hasRivals) return
      const most = division ? mostInDivision : mostInTown
      seen[MOST_PEOPLE] = Number(people === most)
      seen[PEOPLE_TO_MOST] = people - most
    }
  },
  words: ({ isCapital, place }, _group, { knowledge: { gazetteer } }) => {
    if (!isCapital) return describe(place)
    const country = gazetteer.country(place.country)
    return country ? `Capital of ${withArticle(country.name)}` : 'A capital'
  },
}

function seeKind({ type, isCapital, isCurated }: Contender, division: boolean, seen: Float64Array): void {
  const known = TYPES.indexOf(type)
  if (known >= 0) seen[known] = 1
  if (isCapital) seen[CAPITAL] = 1
  if (!isCurated) return
  if (division) seen[CURATED_DIVISION] = 1
  else if (!isCapital) seen[CURATED] = 1
}

/** The most people of a division, or of what is neither that nor a country, as a power of ten. */
function mostPeople({ candidates }: Group, inDivisions: boolean): number {
  let most = 0
  for (const one of candidates)
    if (one.type !== 'country' && isDivision(one) === inDivisions) most = Math.max(most, one.people)
  return most
}

const isDivision = ({ type }: Pick<Contender, 'type'>): boolean => type === 'admin1' || type === 'admin2'

const NAMES: Readonly<Record<string, string>> = {
  country: 'A country',
  region: 'A region often in the news',
  admin1: 'A state or province',
  admin2: 'A county or district',
  government: 'A government',
  district: 'Part of a city',
  base: 'A base often in the news',
  facility: 'A site often in the news',
  water: 'A sea or lake',
  river: 'A river',
  landform: 'A landform',
  organisation: 'The seat of an organisation',
}

function describe({ type, population }: CuratedPlace): string {
  if (type !== 'city') return NAMES[type] ?? 'A known place'
  if (population === 0) return 'A small place'
  return `A ${population < 5000 ? 'village or small town' : population < 50_000 ? 'town' : 'city'} of ${people(population)}`
}

const people = (count: number) =>
  count >= 1_000_000
    ? `${(count / 1_000_000).toFixed(1).replace('.0', '')} million`
    : count >= 10_000
      ? `${Math.round(count / 1000)},000`
      : withCommas(count)
