import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { Document } from '../model/document.ts'
import type { Reference } from '../model/reference.ts'
import type { Contender } from './contender.ts'

/** All references of one name in the article: they mean one place. */
export interface Group {
  /** Its place among the groups of the article. */
  readonly number: number
  readonly surface: string
  /** The surface in the form in which names are compared. */
  readonly key: string
  readonly references: Reference[]
  readonly candidates: readonly Contender[]
  /** The country or state right after it: "Iraq" of "Baghdad, Iraq". */
  container: Group | undefined
  /** Groups it is the container of. */
  readonly contents: Group[]
  /** The areas that open the paragraphs it is named in: "In Nova Scotia, a fire grew". */
  readonly frames: Group[]
  /** Groups named near it in the text. */
  readonly neighbours: Neighbour[]
  /** Groups that share a candidate with it under another name: "Georgian" and "Georgia". */
  readonly kin: Group[]
  /** Share of the certainty of each candidate, in their order; they add up to 1. */
  readonly shares: Float64Array
  /** Index of the candidate with the largest share. */
  bestIndex: number
  /** What lies near each candidate; worked out when it is first asked for. */
  nearby: readonly (readonly Nearby[])[] | undefined
}

/** A group named near another one in the text. */
export interface Neighbour {
  readonly group: Group
  /** Whether the two once share a sentence. */
  isTogether: boolean
}

/** A candidate of a neighbour that would speak for a candidate it lies near to. */
export interface Nearby {
  readonly neighbour: Neighbour
  /** Its index among the neighbour's candidates: shares change while names are decided, distances never. */
  readonly at: number
  /** 1 at no distance, and e times less with each 1200 km. */
  readonly closeness: number
  /** Whether it is the county of the candidate. */
  readonly isCounty: boolean
}

/** What the rest of the article says, as far as it is decided. */
export interface Circumstances {
  readonly document: Document
  readonly knowledge: Knowledge
  readonly groups: readonly Group[]
  /** The group of every reference that has candidates. */
  readonly groupOf: ReadonlyMap<Reference, Group>
  /** The place the dateline names. */
  readonly filed: Group | undefined
  /** How much it is written in the words of a country's local papers, 0 to 1 by ISO code. */
  readonly nations: ReadonlyMap<string, number>
  /** How much of the article is about each country and each division, by their numbers; at `NONE` stands the sum of them all. */
  readonly about: { readonly countries: Float64Array; readonly divisions: Float64Array }
}

/** The candidate a group has most likely. */
export const best = (group: Group): Contender | undefined => group.candidates[group.bestIndex]

/** How much a group says: a name counts more each time it comes, but not without end. */
export const weightOf = (group: Group): number => Math.min(3, Math.sqrt(group.references.length))
