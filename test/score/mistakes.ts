import { groupBy } from './group-by.ts'
import { type Comparison, distance, type Found } from './match.ts'
import { NEAR_KM } from './measures.ts'

/** A mistake made once or more. */
export interface Mistake {
  readonly surface: string
  readonly times: number
  /** What it was taken for; '' where it was not found. */
  readonly taken: string
  /** The largest error in km; null where there is none to tell. */
  readonly km: number | null
}

/** The most frequent mistakes of each sort. */
export interface Mistakes {
  readonly misplaced: readonly Mistake[]
  readonly missed: readonly Mistake[]
  readonly spurious: readonly Mistake[]
}

/** The mistakes that cost most, `most` of each sort. */
export function mistakesOf(comparisons: readonly Comparison[], most: number): Mistakes {
  const pairs = comparisons.flatMap(one => one.pairs)
  const matched = new Set(pairs.map(pair => pair.toponym))
  const taken = (found: Found) =>
    found.name ? `${found.name}${found.country ? `, ${found.country}` : ''}` : 'no place'
  const far = pairs.flatMap(({ found, toponym }) => {
    const km = toponym ? distance(found, toponym) : null
    return km !== null && km > NEAR_KM ? [{ surface: found.surface, taken: taken(found), km }] : []
  })
  const missed = comparisons.flatMap(one =>
    one.document.toponyms
      .filter(toponym => !matched.has(toponym))
      .map(({ surface }) => ({ surface, taken: '', km: null })),
  )
  const spurious = pairs
    .filter(pair => !pair.toponym)
    .map(({ found }) => ({ surface: found.surface, taken: taken(found), km: null }))
  return { misplaced: counted(far, most), missed: counted(missed, most), spurious: counted(spurious, most) }
}

function counted(mistakes: readonly Omit<Mistake, 'times'>[], most: number): Mistake[] {
  const same = groupBy(mistakes, ({ surface, taken }) => `${surface}\t${taken}`)
  return [...same.values()]
    .map(many => ({
      ...many[0]!,
      times: many.length,
      km: many.reduce<number | null>(
        (worst, { km }) => (km === null ? worst : Math.max(worst ?? 0, km)),
        null,
      ),
    }))
    .sort((a, b) => b.times - a.times || (b.km ?? 0) - (a.km ?? 0) || (a.surface < b.surface ? -1 : 1))
    .slice(0, most)
}
