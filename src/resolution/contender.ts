import { isCurated } from '../gazetteer/gazetteer.ts'
import type { Knowledge } from '../gazetteer/knowledge.ts'
import { type OnBall, onBall } from '../model/distance.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { PlaceType } from '../model/place.ts'

/**
 * A place that names of the article may mean, as the clues compare it: one for all of its names. Clues ask each a thousand
 * times for the same few things, so these are numbers, worked out once.
 */
export interface Contender extends OnBall {
  readonly place: CuratedPlace
  readonly type: PlaceType
  /** Degrees. */
  readonly lat: number
  /** The number of its country, and of its first-order division, among those of the article; `NONE` where it has none. */
  readonly country: number
  readonly division: number
  /** The power of ten of its inhabitants, 0 where unknown. */
  readonly people: number
  /** How much it speaks for its country and division: countries for themselves; a city only hints at its country. */
  readonly strength: number
  readonly isCurated: boolean
  /** Whether it is the capital of a country. */
  readonly isCapital: boolean
}

/** The number of no country and of no division. */
export const NONE = 0

/** The contenders of an article. */
export interface Contenders {
  /** The contender of this id; undefined if no place has it. */
  of(id: string): Contender | undefined
  /** How many numbers countries and divisions have, with that of none. */
  counts(): { readonly countries: number; readonly divisions: number }
}

/** Makes contenders of the places of an article, each when it is first asked for. */
export function openContenders({ gazetteer }: Knowledge): Contenders {
  const made = new Map<string, Contender>()
  const countries = new Map([['', NONE]])
  const divisions = new Map([['', NONE]])
  const make = (place: CuratedPlace): Contender => {
    const { type, country, admin1, lat, featureCode, population } = place
    const { x, y, z } = onBall(place)
    const hasDivision = admin1 !== '' && type !== 'country'
    return {
      place,
      type,
      lat,
      x,
      y,
      z,
      country: numberIn(countries, country),
      division: numberIn(divisions, hasDivision ? `${country}/${admin1}` : ''),
      people: Math.log10(population + 1),
      strength: type === 'country' ? 1 : type === 'admin1' ? 0.7 : 0.5,
      isCurated: isCurated(place),
      isCapital: featureCode === 'P.PPLC',
    }
  }
  return {
    of: id => {
      const known = made.get(id)
      if (known) return known
      const place = gazetteer.place(id)
      const contender = place && make(place)
      if (contender) made.set(id, contender)
      return contender
    },
    counts: () => ({ countries: countries.size, divisions: divisions.size }),
  }
}

function numberIn(numbers: Map<string, number>, name: string): number {
  let number = numbers.get(name)
  if (number === undefined) {
    number = numbers.size
    numbers.set(name, number)
  }
  return number
}

/** Whether the outer place, a country or a division, holds the inner one. */
export function holds(outer: Contender, inner: Contender): boolean {
  if (outer === inner) return false
  if (outer.country !== NONE && outer.country === inner.country) {
    if (outer.type === 'country') return inner.type !== 'country'
    if (outer.type === 'admin1') return inner.type !== 'admin1' && outer.division === inner.division
  }
  return inner.place.within.includes(outer.place.id)
}

/** Whether a place may stand for those who act from it. */
export const canAct = ({ type, isCapital, place }: Contender): boolean =>
  type === 'country' || isCapital || place.standsFor !== undefined
