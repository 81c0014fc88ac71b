import type { Place, Story } from '../../src/index.ts'
import { date, event, mention, place, story } from '../support/story.ts'

const ARTICLES = 1000
const PLACES_EACH = 20
const EVENTS_EACH = 10
/** Places of the world that the articles draw theirs from, the first far more often than the last. */
const WORLD_PLACES = 4000
const TYPES = ['protest', 'bombing', 'election', 'flood', 'talks', 'arrest']
const SYLLABLES = ['ka', 'lo', 'mir', 'tan', 'ber', 'su', 'ra', 'den', 'vo', 'li', 'shi', 'gor']
const DAY = 86_400_000

/** A thousand articles of twenty places and ten events each over a year: the same on every machine. */
export function manyStories(): Story[] {
  const next = generator(1)
  const world = Array.from({ length: WORLD_PLACES }, (_, i) => madePlace(i, next))
  return Array.from({ length: ARTICLES }, (_, i) => madeStory(i, world, next))
}

/** Numerical Recipes' generator, 0–1. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const madePlace = (i: number, next: () => number): Place => {
  const name = Array.from({ length: 3 }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]).join('')
  return place(`geonames:${i}`, {
    ...{ name: name[0]!.toUpperCase() + name.slice(1), country: `C${i % 150}` },
    ...{ lat: next() * 120 - 50, lon: next() * 360 - 180 },
  })
}

function madeStory(i: number, world: readonly Place[], next: () => number): Story {
  const drawn = Array.from({ length: PLACES_EACH }, () => world[Math.floor(next() ** 3 * world.length)]!)
  const places = [...new Map(drawn.map(one => [one.id, one])).values()]
  const text = `Report ${i} from ${places[0]!.name}.`
  return story({
    article: { id: `report-${i}`, title: text, text, source: `Paper ${i % 40}` },
    places,
    mentions: places.map((one, k) => mention(`m${k}`, 0, text.length, { placeIds: [one.id] })),
    events: Array.from({ length: EVENTS_EACH }, (_, k) => {
      const at = places[k % places.length]!
      const type = TYPES[Math.floor(next() * TYPES.length)]!
      const day = new Date(Date.UTC(2020, 0, 1) + Math.floor(next() * 365) * DAY).toISOString().slice(0, 10)
      return event(`e${k}`, {
        ...{ type, label: `${type} in ${at.name}`, date: date(day), excerpt: { start: 0, end: text.length } },
        places: [{ placeId: at.id, role: 'site', evidence: 'text' }],
      })
    }),
  })
}
