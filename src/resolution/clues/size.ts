import { isCurated, withArticle } from '../../gazetteer/gazetteer.ts'
import type { CuratedPlace } from '../../model/knowledge.ts'
import type { PlaceType } from '../../model/place.ts'
import type { Clue } from '../clue.ts'

/** Countries before capitals before states before cities by size: what a bare name most often means. */
export const size: Clue = {
  rule: 'size',
  steady: true,
  weigh: candidate => {
    const fixed = BY_TYPE[candidate.type]
    const people = 8 * Math.log10(candidate.population + 1) - 14
    if (fixed !== undefined)
      return isCurated(candidate) ? fixed : Math.round(Math.max(4, Math.min(fixed, people)))
    const curated = isCurated(candidate) ? 22 : 0
    return Math.round(Math.max(4, people, curated) + (candidate.featureCode === 'P.PPLC' ? 6 : 0))
  },
  words: (candidate, _group, article) => {
    if (candidate.featureCode === 'P.PPLC') {
      const country = article.knowledge.gazetteer.country(candidate.country)
      return country ? `Capital of ${withArticle(country.name)}` : 'A capital'
    }
    return describe(candidate)
  },
}

/** What a bare name of a place without inhabitants of its own is worth; cities go by theirs. */
const BY_TYPE: Partial<Record<PlaceType, number>> = {
  country: 42,
  region: 36,
  admin1: 34,
  government: 34,
  water: 34,
  river: 28,
  landform: 28,
  admin2: 24,
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
