import { isCurated } from '../gazetteer/gazetteer.ts'
import type { Knowledge } from '../gazetteer/knowledge.ts'
import { nameKey } from '../gazetteer/names.ts'
import { type OnBall, onBall } from '../model/distance.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { PlaceType } from '../model/place.ts'

/**
 * A place that names may mean, as the clues compare it: one for all of its names, in whatever article. Clues ask each a thousand
 * times for the same few things, so these are numbers, worked out once.
 */
export interface Contender extends OnBall {
  readonly place: CuratedPlace
  readonly type: PlaceType
  /** Degrees. */
  readonly lat: number
  /** Its name in the form in which names are compared. */
  readonly key: string
  /** The number of its country, and of its first-order division, among those met so far; `NONE` where it has none. */
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

/** Places as contenders. */
export interface Contenders {
  /** The contenders of these ids, without those that no place has. */
  of(ids: readonly string[]): readonly Contender[]
  /** How many numbers countries and divisions have, with that of none. */
  counts(): { readonly countries: number; readonly divisions: number }
}

/** The contenders that articles have had so far: they name the same places again and again. */
export function openContenders(knowledge: Knowledge): Contenders {
  let contenders = opened.get(knowledge)
  if (!contenders || contenders.count() > MOST_KEPT) {
    contenders = createContenders(knowledge)
    opened.set(knowledge, contenders)
  }
  return contenders
}

/** With more of them an article begins anew. */
const MOST_KEPT = 20_000

const opened = new WeakMap<Knowledge, Contenders & { count(): number }>()

/** Makes each when it is first asked for. */
function createContenders({ gazetteer }: Knowledge) {
  const made = new Map<string, Contender>()
  const lists = new WeakMap<readonly string[], readonly Contender[]>()
  const countries = new Map([['', NONE]])
  const divisions = new Map([['', NONE]])
  const numbersOf = ({ type, country, admin1 }: CuratedPlace): Pick<Contender, 'country' | 'division'> => ({
    country: numberIn(countries, country),
    division: numberIn(divisions, admin1 !== '' && type !== 'country' ? `${country}/${admin1}` : ''),
  })
  const one = (id: string): Contender | undefined => {
    const known = made.get(id)
    if (known) return known
    const place = gazetteer.place(id)
    const contender = place && contenderOf(place, numbersOf(place))
    if (contender) made.set(id, contender)
    return contender
  }
  const all = (ids: readonly string[]): Contender[] => {
    const found: Contender[] = []
    for (const id of ids) {
      const contender = one(id)
      if (contender) found.push(contender)
    }
    return found
  }
  return {
    of: (ids: readonly string[]): readonly Contender[] => {
      if (ids.length === 1) return all(ids)
      let list = lists.get(ids)
      if (!list) {
        list = all(ids)
        lists.set(ids, list)
      }
      return list
    },
    counts: () => ({ countries: countries.size, divisions: divisions.size }),
    count: () => made.size,
  }
}

function contenderOf(
  place: CuratedPlace,
  { country, division }: Pick<Contender, 'country' | 'division'>,
): Contender {
  const { type, lat, featureCode, population } = place
  const { x, y, z } = onBall(place)
  return {
    place,
    type,
    lat,
    x,
    y,
    z,
    key: nameKey(place.name),
    country,
    division,
    people: Math.log10(population + 1),
    strength: type === 'country' ? 1 : type === 'admin1' ? 0.7 : 0.5,
    isCurated: isCurated(place),
    isCapital: featureCode === 'P.PPLC',
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
