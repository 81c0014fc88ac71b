import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { Candidate } from '../model/mention.ts'
import type { PlaceType } from '../model/place.ts'
import { withCommas } from './with-commas.ts'

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
export function candidateOf(place: CuratedPlace, score: number, knowledge: Knowledge): Candidate {
  const { id, name, lat, lon } = place
  let note = known.get(place)
  if (note === undefined) {
    note = noteOf(place, knowledge)
    known.set(place, note)
  }
  return { placeId: id, name, lat, lon, score, note }
}

/** Articles name the same places again and again, and putting words together takes long. */
const known = new WeakMap<CuratedPlace, string>()

function noteOf(place: CuratedPlace, { gazetteer }: Knowledge): string {
  const { name, type } = place
  const country = type === 'country' ? '' : (gazetteer.country(place.country)?.name ?? '')
  let note = WORDS[type] ?? type
  if (place.admin1 !== '' && place.admin1 !== name) note += `, ${place.admin1}`
  if (country !== '' && country !== name && country !== place.admin1) note += `, ${country}`
  return place.population > 0 ? `${note}, ${peopleOf(place.population)}` : note
}

/** "7.2 million people", "12,000 people". */
function peopleOf(population: number): string {
  if (population >= 1_000_000) return `${Number((population / 1_000_000).toPrecision(2))} million people`
  return `${withCommas(twoDigits(population))} people`
}

/** A whole number rounded to its first two digits, as `toPrecision(2)` does, which takes longer than all else that is told of a place. */
export function twoDigits(count: number): number {
  let step = 1
  while (count >= 100 * step) step *= 10
  return Math.floor(count / step + 0.5) * step
}
