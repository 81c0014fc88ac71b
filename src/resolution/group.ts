import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { Document } from '../model/document.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { Reference } from '../model/reference.ts'

/** All references of one name in the article: they mean one place. */
export interface Group {
  readonly surface: string
  readonly references: readonly Reference[]
  /** Groups that share a sentence with it somewhere. */
  readonly together: Set<Group>
  readonly candidates: readonly CuratedPlace[]
  /** The country or state right after it: "Iraq" of "Baghdad, Iraq". */
  container: Group | undefined
  /** Groups it is the container of. */
  readonly contents: Group[]
  /** Groups named near it in the text. */
  readonly neighbours: Group[]
  /** Groups that share a candidate with it under another name: "Georgian" and "Georgia". */
  readonly kin: Group[]
  /** Share of the certainty of each candidate, in their order; they add up to 1. */
  shares: readonly number[]
  /** The shares `bestIndex` last looked at, and what it found: they are replaced, never changed. */
  looked: { readonly shares: readonly number[]; readonly best: number } | undefined
}

/** What the rest of the article says, as far as it is decided. */
export interface Circumstances {
  readonly document: Document
  readonly knowledge: Knowledge
  readonly groups: readonly Group[]
  /** The place the dateline names. */
  readonly filed: Group | undefined
  /** How much of the article is about each country (ISO code) and each division ("US/Georgia"). */
  readonly about: Map<string, number>
  /** How much of it is about countries and divisions at all. */
  readonly spoken: { countries: number; divisions: number }
  /** Points of the features of each clue, by its rule; 6 points make a place e times as likely. */
  readonly points: ReadonlyMap<string, readonly number[]>
}

/** The candidate a group has most likely. */
export const best = (group: Group): CuratedPlace | undefined => group.candidates[bestIndex(group)]

/** Index of the candidate a group has most likely. */
export function bestIndex(group: Group): number {
  const { shares } = group
  if (group.looked?.shares !== shares) group.looked = { shares, best: indexOfMost(shares) }
  return group.looked!.best
}

function indexOfMost(shares: readonly number[]): number {
  let index = 0
  for (let i = 1; i < shares.length; i++) if (shares[i]! > shares[index]!) index = i
  return index
}

/** The key of a place's first-order division. */
export function divisionOf(place: CuratedPlace): string {
  let key = divisions.get(place)
  if (key === undefined) {
    key = place.admin1 === '' ? '' : `${place.country}/${place.admin1}`
    divisions.set(place, key)
  }
  return key
}

/** Every round asks for the same ones. */
const divisions = new WeakMap<CuratedPlace, string>()

/** Whether the outer place, a country or a division, holds the inner one. */
export function holds(outer: CuratedPlace, inner: CuratedPlace): boolean {
  if (outer.id === inner.id || outer.country === '' || outer.country !== inner.country)
    return outer.id !== inner.id && inner.within.includes(outer.id)
  if (outer.type === 'country') return inner.type !== 'country'
  if (outer.type === 'admin1') return inner.type !== 'admin1' && outer.admin1 === inner.admin1
  return inner.within.includes(outer.id)
}
