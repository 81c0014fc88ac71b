import type { CuratedPlace } from '../model/knowledge.ts'
import { editDistance } from '../text/edit-distance.ts'
import { importanceOf } from './importance.ts'
import { nameKey } from './names.ts'

/** How a name answers a query. */
export type How = 'name' | 'other name' | 'beginning' | 'did you mean'

/** A name that answers a query, with its place to be made when it is among the best. */
export interface Hit {
  readonly id: string
  place(): CuratedPlace
  readonly matched: string
  readonly how: How
  /** On the scale of `importanceOf`. */
  readonly score: number
}

/** The form queries are compared in; commas do not count. */
export const keyOf = (query: string): string => nameKey(query.replaceAll(',', ' '))

/** Where only the beginning of a name answers, or a guess, another name is worth much less than the name itself. */
export const OTHER = -1.5
/** A later word of the name begins so. */
export const WORD_BEGINS = -1.5
/** What a wrong letter costs, as a power of ten of inhabitants. */
export const PER_EDIT = 2
/** Someone chose the place for the data. */
const CHOSEN = 1

/** So many letters may be wrong in a key of this length. */
export const mostEdits = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2)

/** Answers among the curated places. */
export function searchCurated(
  how: 'beginning' | 'did you mean',
  key: string,
  curated: readonly CuratedPlace[],
): Hit[] {
  const judge = how === 'beginning' ? beginning : guess
  return namesOf(curated).flatMap(name => {
    const score = judge(key, name.key)
    if (score === null) return []
    const { place } = name
    const worth = score + importanceOf(place) + CHOSEN + (name.isOther ? OTHER : 0)
    return [{ id: place.id, place: () => place, matched: name.name, how, score: worth }]
  })
}

function beginning(key: string, name: string): number | null {
  if (key.length < 2) return null
  if (name.startsWith(key)) return 0
  return key.length > 2 && name.includes(` ${key}`) ? WORD_BEGINS : null
}

function guess(key: string, name: string): number | null {
  const most = mostEdits(key.length)
  if (most === 0 || Math.abs(name.length - key.length) > most) return null
  const edits = editDistance(key, name, most)
  return edits > most ? null : -PER_EDIT * edits
}

interface Named {
  readonly place: CuratedPlace
  readonly name: string
  readonly key: string
  readonly isOther: boolean
}

const known = new WeakMap<readonly CuratedPlace[], readonly Named[]>()

/** Names with their keys, made once: folding them costs more than the search. */
function namesOf(curated: readonly CuratedPlace[]): readonly Named[] {
  const before = known.get(curated)
  if (before) return before
  const named = (place: CuratedPlace, name: string, isOther: boolean) => ({
    place,
    name,
    key: keyOf(name),
    isOther,
  })
  const names = curated.flatMap(place => [
    named(place, place.name, false),
    ...(place.shortName ? [named(place, place.shortName, false)] : []),
    ...place.aliases.map(alias => named(place, alias, true)),
  ])
  known.set(curated, names)
  return names
}
