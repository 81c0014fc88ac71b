import type { CuratedPlace } from '../model/knowledge.ts'
import { editDistance } from '../text/edit-distance.ts'
import { fold } from '../text/fold.ts'
import type { Gazetteer } from './gazetteer.ts'
import { importanceOf } from './within.ts'

/** A place that answers a query, and the name of it that does. */
export interface FoundPlace {
  readonly place: CuratedPlace
  /** The name that answered, as the gazetteer writes it: "Bombay" for Mumbai. */
  readonly matched: string
  readonly how: 'name' | 'other name' | 'beginning' | 'did you mean'
}

/**
 * The places a query may mean, likeliest first, each once. Case, diacritics, hyphens and apostrophes do not count.
 * What follows a comma is where to look: "Paris, Texas". Misspellings are guessed at only where nothing else answers.
 */
export function findPlaces(query: string, gazetteer: Gazetteer, limit: number): FoundPlace[] {
  const comma = query.lastIndexOf(',')
  const whole = search(query, gazetteer, () => true, limit)
  if (comma < 0 || whole.some(one => one.how !== 'did you mean')) return whole
  const outer = search(query.slice(comma + 1), gazetteer, isLarge, 8)
  const inside = (place: CuratedPlace) => outer.some(one => liesIn(place, one.place))
  return search(query.slice(0, comma), gazetteer, inside, limit)
}

type Accepts = (place: CuratedPlace) => boolean

function search(query: string, gazetteer: Gazetteer, accepts: Accepts, limit: number): FoundPlace[] {
  const key = keyOf(query)
  if (key === '') return []
  const names = namesOf(gazetteer)
  const spelt = best(names, accepts, name => scoreSpelt(key, name))
  const found = spelt.length > 0 ? spelt : best(names, accepts, name => scoreGuess(key, name))
  return found.slice(0, Math.max(0, limit)).map(one => one.found)
}

interface Named {
  readonly place: CuratedPlace
  readonly name: string
  readonly key: string
  readonly kind: 'name' | 'other name' | 'code'
}

interface Scored {
  readonly how: FoundPlace['how']
  readonly score: number
}

/** Every place's best answer, best first. */
function best(names: readonly Named[], accepts: Accepts, judge: (name: Named) => Scored | null) {
  const byPlace = new Map<string, { readonly found: FoundPlace; readonly score: number }>()
  for (const name of names) {
    const scored = judge(name)
    if (!scored || !accepts(name.place)) continue
    const score = scored.score + importanceOf(name.place)
    const before = byPlace.get(name.place.id)
    if (before && before.score >= score) continue
    byPlace.set(name.place.id, { found: { place: name.place, matched: name.name, how: scored.how }, score })
  }
  return [...byPlace.values()].sort((a, b) => b.score - a.score || order(a.found, b.found))
}

const order = (a: FoundPlace, b: FoundPlace) => (a.place.id < b.place.id ? -1 : 1)

/** On the scale of `importanceOf`: a whole name counts as much as a thousandfold of inhabitants. */
const WHOLE = { name: 3, 'other name': 2.6, code: 2.6 } as const
/** The name begins so; one of its later words does. */
const BEGINS = 0
const WORD_BEGINS = -1.5
/** Another name is a little worse everywhere. */
const OTHER = -0.4

function scoreSpelt(key: string, { key: name, kind }: Named): Scored | null {
  if (name === key) return { how: kind === 'name' ? 'name' : 'other name', score: WHOLE[kind] }
  if (kind === 'code' || key.length < 2) return null
  const other = kind === 'name' ? 0 : OTHER
  if (name.startsWith(key)) return { how: 'beginning', score: BEGINS + other }
  return key.length > 2 && name.includes(` ${key}`) ? { how: 'beginning', score: WORD_BEGINS + other } : null
}

/** What a wrong letter costs, as a power of ten of inhabitants. */
const PER_EDIT = 2

function scoreGuess(key: string, { key: name, kind }: Named): Scored | null {
  const most = key.length < 4 ? 0 : key.length < 7 ? 1 : 2
  if (most === 0 || kind === 'code' || Math.abs(name.length - key.length) > most) return null
  const edits = editDistance(key, name, most)
  if (edits > most) return null
  return { how: 'did you mean', score: -PER_EDIT * edits + (kind === 'name' ? 0 : OTHER) }
}

const known = new WeakMap<Gazetteer, readonly Named[]>()

/** Names with their keys, made once for a gazetteer: folding them costs more than the search. */
function namesOf(gazetteer: Gazetteer): readonly Named[] {
  const before = known.get(gazetteer)
  if (before) return before
  const names = [...gazetteer.curated, ...gazetteer.cities].flatMap(place => [
    named(place, place.name, 'name'),
    ...(place.shortName ? [named(place, place.shortName, 'name')] : []),
    ...place.aliases.map(name => named(place, name, 'other name')),
    ...(place.codes ?? []).map(name => named(place, name, 'code')),
  ])
  known.set(gazetteer, names)
  return names
}

const named = (place: CuratedPlace, name: string, kind: Named['kind']): Named => ({
  place,
  name,
  key: keyOf(name),
  kind,
})

/** "Ain al-Asad" and "ʿAin Al Asad" give the same; "U.S." and "US" too. */
const keyOf = (name: string): string =>
  fold(name)
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isLarge = ({ type }: CuratedPlace) => type === 'country' || type === 'admin1' || type === 'region'

/** Whether a place says of itself that it lies in a country, a state or province, or another place. */
const liesIn = (place: CuratedPlace, outer: CuratedPlace) =>
  place.id !== outer.id &&
  ((outer.country !== '' &&
    outer.country === place.country &&
    (outer.type === 'country' || outer.name === place.admin1)) ||
    place.within.includes(outer.id))
