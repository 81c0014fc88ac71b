import { isCurated, withArticle } from '../../gazetteer/gazetteer.ts'
import type { CuratedPlace } from '../../model/knowledge.ts'
import type { PlaceType } from '../../model/place.ts'
import type { Clue } from '../clue.ts'

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

/** Countries before capitals before states before cities by size: what a bare name most often means. */
export const size: Clue = {
  rule: 'size',
  features: [
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
  ],
  changes: false,
  see: (candidate, group) => {
    const values = TYPES.map(type => Number(type === candidate.type))
    const people = Math.log10(candidate.population + 1)
    const curated = isCurated(candidate)
    const division = isDivision(candidate)
    const settled = !division && candidate.population > 0 && candidate.type !== 'country'
    // Towns are weighed against towns, and divisions against divisions: a state has more people than any city in it.
    const most = Math.max(
      ...group.candidates.map(one =>
        one.type === 'country' || isDivision(one) !== division ? 0 : one.population,
      ),
    )
    const counts = candidate.type !== 'country' && group.candidates.length > 1
    values.push(
      Number(candidate.featureCode === 'P.PPLC'),
      Number(curated && !division && candidate.featureCode !== 'P.PPLC'),
      Number(curated && division),
      division ? people : 0,
      settled ? people : 0,
      settled ? Math.max(0, people - 5) : 0,
      Number(candidate.population === 0 && candidate.type === 'city'),
      Number(counts && candidate.population === most),
      counts ? people - Math.log10(most + 1) : 0,
    )
    return values
  },
  words: (candidate, _group, article) => {
    if (candidate.featureCode === 'P.PPLC') {
      const country = article.knowledge.gazetteer.country(candidate.country)
      return country ? `Capital of ${withArticle(country.name)}` : 'A capital'
    }
    return describe(candidate)
  },
}

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

function describe(place: CuratedPlace): string {
  if (place.type !== 'city') return NAMES[place.type] ?? 'A known place'
  if (place.population === 0) return 'A small place'
  return `A ${place.population < 5000 ? 'village or small town' : place.population < 50_000 ? 'town' : 'city'} of ${people(place.population)}`
}

const people = (count: number) =>
  count >= 1_000_000
    ? `${(count / 1_000_000).toFixed(1).replace('.0', '')} million`
    : count >= 10_000
      ? `${Math.round(count / 1000)},000`
      : count.toLocaleString('en')

const isDivision = ({ type }: CuratedPlace): boolean => type === 'admin1' || type === 'admin2'
