import { kilometresBetween } from '../../model/distance.ts'
import type { CuratedPlace } from '../../model/knowledge.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** "the house fire" is "the fire", and no forest fire. */
export function isSameNoun(a: Draft, b: Draft): boolean {
  const [one, other] = [a.trigger.row.phrase, b.trigger.row.phrase]
  return !a.group && !b.group && (one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`))
}

/** Whether the words that tell two drafts name one thing: the same row, or nouns that stand for each other. */
export function sameWord({ lexicon }: Reading, a: Draft, b: Draft): boolean {
  const [one, other] = [a.trigger.row.phrase, b.trigger.row.phrase]
  const sets = lexicon.synonyms.get(one) ?? []
  return (
    isSameNoun(a, b) || one === other || (lexicon.synonyms.get(other) ?? []).some(set => sets.includes(set))
  )
}

/** Ids of the places where it happened or was aimed at, not of seats and of what it concerns. */
export const siteIds = (draft: Draft): string[] =>
  draft.places.filter(place => place.role !== 'seat' && place.role !== 'scope').map(place => place.placeId)

/** Whether a place is one of others, holds one, lies in one, or is in the country or state that one is. */
export const related = ({ source }: Reading, id: string, others: readonly string[]): boolean => {
  const place = source.knowledge.gazetteer.place(id)
  return others.some(other => {
    if (other === id) return true
    const second = source.knowledge.gazetteer.place(other)
    if (!place || !second) return false
    const holds =
      place.within.includes(other) ||
      second.within.includes(id) ||
      isOfLand(place, second) ||
      isOfLand(second, place)
    return (
      holds ||
      isOfDivision(place, second) ||
      isOfDivision(second, place) ||
      ((place.type === 'country' || second.type === 'country') && place.country === second.country)
    )
  })
}

/** What stands in a state or province is told of as there. */
const isOfDivision = (division: CuratedPlace, other: CuratedPlace): boolean =>
  division.type === 'admin1' &&
  division.admin1 !== undefined &&
  division.country === other.country &&
  division.admin1 === other.admin1

/** Mountains, forests and deserts have no borders in the lists: what stands within their extent is theirs. */
const isOfLand = (land: CuratedPlace, other: CuratedPlace): boolean =>
  land.type === 'landform' && kilometresBetween(land, other) * 1000 <= land.uncertaintyM

/** Id of the place, mostly a government, that has this role in it. */
export const sideOf = (draft: Draft, role: string): string | undefined =>
  draft.participants.find(one => one.role === role)?.placeId
