import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { Candidate } from '../model/mention.ts'
import type { PlaceType } from '../model/place.ts'

/** Types whose own name is no reader's word. */
const WORDS: Readonly<Partial<Record<PlaceType, string>>> = {
  admin1: 'state or province',
  admin2: 'district',
  district: 'part of a city',
  facility: 'building or site',
  base: 'military base',
  government: 'seat of a government',
}

/** A place as a candidate of a mention, with what tells it from others of its name. */
export function candidateOf(place: CuratedPlace, score: number, { gazetteer }: Knowledge): Candidate {
  const { id, name, lat, lon, type } = place
  const country = type === 'country' ? '' : (gazetteer.country(place.country)?.name ?? '')
  const outer = [place.admin1, country].filter(where => where !== '' && where !== name)
  const note = [WORDS[type] ?? type, ...new Set(outer), peopleOf(place.population)].filter(Boolean).join(', ')
  return { placeId: id, name, lat, lon, score, note }
}

/** "7.2 million people", "12,000 people"; '' where unknown. */
function peopleOf(population: number): string {
  if (population <= 0) return ''
  if (population >= 1_000_000) return `${Number((population / 1_000_000).toPrecision(2))} million people`
  return `${withCommas(Number(population.toPrecision(2)))} people`
}

/** As `toLocaleString('en')` does, which takes longer than all the rest of a candidate. */
const withCommas = (count: number): string =>
  count < 1000
    ? String(count)
    : `${withCommas(Math.floor(count / 1000))},${String(count % 1000).padStart(3, '0')}`
