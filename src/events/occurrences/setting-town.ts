import type { Place } from '../../model/place.ts'
import type { Reading } from './reading.ts'

/** A town is named this early by a report that is set in it. */
const LEAD = 4
/** Less than this share of the mentions of towns and counties makes no setting. */
const MOST = 0.5
/** Once by its name and once beside something of it, at least. */
const LEAST = 3

/**
 * Id of the town, else the county, that a report without a dateline is set in: named among its first sentences, and more
 * than all others it names; undefined where none stands out, or it is a capital, which may stand for its country.
 */
export function townOf(
  { source: { document, mentions, knowledge } }: Reading,
  code: string,
): string | undefined {
  const { gazetteer } = knowledge
  const last = document.sentences[Math.min(LEAD, document.sentences.length) - 1]
  const towns = new Map<string, Town>()
  let all = 0
  for (const { placeIds, kind, attributive, start } of mentions) {
    const place = placeIds[0] ? gazetteer.place(placeIds[0]) : undefined
    if (!place || kind === 'demonym' || !isLocal(place)) continue
    const weight = kind === 'name' && !attributive ? 2 : 1
    all += weight
    for (const id of [place.id, ...place.within]) {
      const town = towns.get(id) ?? { id, weight: 0, first: start }
      town.weight += weight
      towns.set(id, town)
    }
  }
  const suits =
    (type: Place['type']) =>
    ({ id, weight, first }: Town): boolean => {
      const place = gazetteer.place(id)
      if (place?.type !== type || place.featureCode === 'P.PPLC') return false
      if (code !== '' && place.country !== code) return false
      return weight >= LEAST && weight >= all * MOST && last !== undefined && first < last.end
    }
  const found = [...towns.values()]
  return (heaviest(found.filter(suits('city'))) ?? heaviest(found.filter(suits('admin2'))))?.id
}

interface Town {
  readonly id: string
  weight: number
  readonly first: number
}

/** Whether a place is a town or a part of the country no larger than a county. */
export const isLocal = ({ type }: Pick<Place, 'type'>): boolean => LOCAL.has(type)

const LOCAL: ReadonlySet<Place['type']> = new Set(['city', 'admin2', 'district', 'facility'])

const heaviest = (towns: readonly Town[]): Town | undefined =>
  towns.reduce<Town | undefined>(
    (best, town) => (best && best.weight >= town.weight ? best : town),
    undefined,
  )
