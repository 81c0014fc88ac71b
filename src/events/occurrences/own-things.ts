import type { EventPlace } from '../../model/event.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** "Senegal closed its border": what belongs to a country lies in it. */
export function fromOwnThings({ source }: Reading, { participants, type }: Draft): EventPlace[] {
  const thing = participants.find(one => one.role === 'target' && OWN_THINGS.test(one.text))
  const owner = participants.find(one => one.role === 'actor')?.placeId
  const place = thing && owner ? source.knowledge.gazetteer.place(owner) : undefined
  if (!place || (place.type !== 'country' && place.type !== 'government')) return []
  const country = source.knowledge.gazetteer.country(place.country)
  return country
    ? [{ placeId: country.id, role: type.site === 'target' ? 'target' : 'site', evidence: 'text' }]
    : []
}

const OWN_THINGS =
  /^(?:its|their|his|her) (?:\p{L}+ )?(?:borders?|airspace|ports?|territory|waters|coast|airports?|skies|frontiers?|crossings?|embass(?:y|ies)|markets?|schools|economy|capital)\b/iu
