import type { Story } from '../model/story.ts'
import type { Inside } from './format.ts'
import type { GeoFeature } from './geojson/types.ts'

const NOTHING: Inside = { places: 0, events: 0, links: 0, mentions: 0 }

/** Counts, with 0 for what is not given. */
export const inside = (counts: Partial<Inside>): Inside => ({ ...NOTHING, ...counts })

/** What stands in features. */
export function insideOf(features: readonly GeoFeature[]): Inside {
  const kind = (name: string) => features.filter(one => one.properties.feature_kind === name).length
  return inside({ places: kind('place'), events: kind('event'), links: kind('event-link') })
}

/** Why something of a story may have no feature. */
const WHY = {
  events: ['has no place on a map', 'have no place on a map'],
  links: ['joins events at one place, or at none', 'join events at one place, or at none'],
} as const

/** What of the stories a map cannot hold, in a sentence each; '' if nothing. */
export const unplaced = (
  stories: readonly Story[],
  held: Inside,
  wanted: readonly (keyof typeof WHY)[],
): string =>
  wanted
    .flatMap(kind => {
      const all = stories.reduce((sum, story) => sum + story[kind].length, 0)
      const rest = all - held[kind]
      return rest > 0 ? [`${rest} of ${all} ${kind} ${WHY[kind][rest === 1 ? 0 : 1]}.`] : []
    })
    .join(' ')
