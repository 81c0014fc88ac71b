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
  shares: number[]
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
}

/** The candidate a group has most likely. */
export const best = (group: Group): CuratedPlace | undefined => group.candidates[bestIndex(group)]

/** Index of the candidate a group has most likely. */
export function bestIndex(group: Group): number {
  let index = 0
  group.shares.forEach((share, i) => {
    if (share > group.shares[index]!) index = i
  })
  return index
}

/** The key of a place's first-order division. */
export const divisionOf = (place: CuratedPlace): string =>
  place.admin1 === '' ? '' : `${place.country}/${place.admin1}`

/** Whether the outer place, a country or a division, holds the inner one. */
export function holds(outer: CuratedPlace, inner: CuratedPlace): boolean {
  if (outer.id === inner.id || outer.country === '' || outer.country !== inner.country)
    return outer.id !== inner.id && inner.within.includes(outer.id)
  if (outer.type === 'country') return inner.type !== 'country'
  if (outer.type === 'admin1') return inner.type !== 'admin1' && outer.admin1 === inner.admin1
  return inner.within.includes(outer.id)
}
