import { type Gazetteer, withArticle } from '../gazetteer/gazetteer.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { Reference } from '../model/reference.ts'
import { type Found, foundAt } from './found.ts'
import { isInside } from './inside.ts'
import { type Memory, startingAt } from './memory.ts'

/** An embassy of the data by owner and by city, or by the country in focus. */
export function knownEmbassy(reference: Reference, memory: Memory): Found | undefined {
  const { gazetteer } = memory.knowledge
  const owner = reference.owner && gazetteer.place(reference.owner)
  if (!owner) return undefined
  const { within } = reference
  const city = within && startingAt(memory.seen, within.start)?.place
  if (within && !city) return undefined
  const host = city?.country ?? memory.focus
  const embassy = missionsOf(gazetteer).find(
    place =>
      place.operator === owner.country &&
      place.country === host &&
      isOfItsTime(place, memory) &&
      (!city || city.type === 'country' || isInside(place, city) || isNear(place, city)),
  )
  if (!embassy) return undefined
  const words = `The mission of ${withArticle(owner.name)} in ${city ? city.name : 'the country the article is about'}`
  return foundAt(embassy, { rule: 'embassy', words, weight: city ? 40 : 15 }, city ? 0.95 : 0.65)
}

/** "(1998)": a mission of the past is meant only where the text tells of that year. */
function isOfItsTime({ name }: CuratedPlace, { document }: Memory): boolean {
  const year = /\((?:\D*)(\d{4})\)$/.exec(name)?.[1]
  return year === undefined || document.text.includes(year)
}

/** All embassies and consulates of the data, told apart from the rest once. */
function missionsOf(gazetteer: Gazetteer): readonly CuratedPlace[] {
  let missions = known.get(gazetteer)
  if (!missions) {
    missions = gazetteer.curated.filter(place => place.featureCode === 'S.DIP')
    known.set(gazetteer, missions)
  }
  return missions
}

const known = new WeakMap<Gazetteer, readonly CuratedPlace[]>()

/** Half a degree, some 50 km: missions stand in suburbs too. */
const isNear = (a: CuratedPlace, b: CuratedPlace): boolean =>
  Math.abs(a.lat - b.lat) < 0.5 && Math.abs(a.lon - b.lon) < 0.5
