import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { CuratedPlace } from '../../model/knowledge.ts'

/** What holds a place: its county, its state or province, its country. */
export function widerOf(place: CuratedPlace, gazetteer: Gazetteer): readonly CuratedPlace[] {
  const wider = new Map<string, CuratedPlace>()
  for (const id of place.within) note(wider, place, gazetteer.place(id))
  if (place.type !== 'country') {
    note(wider, place, divisionOf(place, gazetteer))
    note(wider, place, gazetteer.country(place.country))
  }
  return [...wider.values()]
}

function note(wider: Map<string, CuratedPlace>, inner: CuratedPlace, outer: CuratedPlace | undefined): void {
  if (outer && outer.id !== inner.id) wider.set(outer.id, outer)
}

/** The state or province a place lies in. */
function divisionOf(
  { admin1, country }: CuratedPlace,
  { names, place }: Gazetteer,
): CuratedPlace | undefined {
  if (admin1 === '') return undefined
  const sense = names.get(admin1).find(one => one.type === 'admin1' && one.country === country)
  return sense && place(sense.placeId)
}

/** Whether one place lies in another. */
export function isWithin(inner: CuratedPlace, outer: CuratedPlace): boolean {
  if (inner.id === outer.id || inner.type === 'country') return false
  if (inner.country === outer.country && inner.country !== '') {
    if (outer.type === 'country') return true
    if (outer.type === 'admin1') return inner.type !== 'admin1' && inner.admin1 === outer.admin1
  }
  return inner.within.includes(outer.id)
}
