import type { Place, Story } from '../../index.ts'

/** A place of one or more articles; articles are numbered by their position in the collection, from 0. */
export interface SharedPlace {
  readonly place: Place
  /** Articles that speak of it, in order. */
  readonly reports: readonly number[]
}

/** Every place the articles speak of, once each by its id, that of most articles first; n log n in the places. */
export function sharedPlaces(stories: readonly Story[]): SharedPlace[] {
  const found = new Map<string, { readonly place: Place; readonly reports: number[] }>()
  stories.forEach((story, report) => {
    const told = idsTold(story)
    for (const place of story.places) {
      if (!told.has(place.id) || !Number.isFinite(place.lat) || !Number.isFinite(place.lon)) continue
      const known = found.get(place.id)
      if (!known) found.set(place.id, { place, reports: [report] })
      else if (known.reports.at(-1) !== report) known.reports.push(report)
    }
  })
  return [...found.values()].sort(
    (a, b) => b.reports.length - a.reports.length || (a.place.name < b.place.name ? -1 : 1),
  )
}

/** Places that a mention or an event stands for; a story may hold others. */
const idsTold = ({ mentions, events }: Story): ReadonlySet<string> =>
  new Set([
    ...mentions.flatMap(mention => mention.placeIds),
    ...events.flatMap(event => event.places.map(at => at.placeId)),
  ])
