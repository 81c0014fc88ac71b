import type { Place, Story, StoryEvent } from '../../../src/index.ts'
import { kilometres } from '../../gold/gold.ts'
import type { EditorsEvent, EditorsPlace } from './gold.ts'

/** Which of the editor's events the events of a Story are. */
export interface Matching {
  /** For each of the editor's events that was found, the Story's event that found it and all that mention it again. */
  readonly found: ReadonlyMap<string, readonly StoryEvent[]>
  /** For each event of the Story that tells one of the editor's, that one's id. */
  readonly goldOf: ReadonlyMap<string, string>
}

/**
 * Pairs the events of a Story with an editor's, as many as can be: each finds one at most, so that two told as one count
 * once. What is left over and still shares words with one of the editor's mentions that one again.
 */
export function matchEvents(story: Story, events: readonly EditorsEvent[]): Matching {
  const shared = events.map(wanted => story.events.map(event => sharedWords(event, wanted)))
  const finder = pairs(shared)
  const goldOf = new Map<string, string>()
  finder.forEach((of, i) => {
    if (of !== undefined) goldOf.set(story.events[of]!.id, events[i]!.id)
  })
  story.events.forEach((event, k) => {
    if (goldOf.has(event.id)) return
    const best = indexOfMost(shared.map(row => row[k]!))
    if (best >= 0) goldOf.set(event.id, events[best]!.id)
  })
  const found = new Map<string, StoryEvent[]>()
  finder.forEach((of, i) => {
    if (of === undefined) return
    const { id } = events[i]!
    found.set(
      id,
      story.events.filter(event => goldOf.get(event.id) === id),
    )
  })
  return { found, goldOf }
}

/** How many of its words a Story's event has among an editor's. */
export const sharedWords = (event: StoryEvent, { triggers }: EditorsEvent): number =>
  event.triggers.filter(one => triggers.some(([start, end]) => one.start < end && start < one.end)).length

/** The index of the greatest number above 0, or -1. */
const indexOfMost = (numbers: readonly number[]): number =>
  numbers.reduce((best, n, i) => (n > (numbers[best] ?? 0) ? i : best), -1)

/** The most pairs of row and column that share something, each column once (augmenting paths); the strongest are tried first. */
function pairs(shared: readonly (readonly number[])[]): (number | undefined)[] {
  const rowOf = new Map<number, number>()
  const columns = shared.map(row =>
    row
      .map((n, k) => ({ n, k }))
      .filter(({ n }) => n > 0)
      .sort((a, b) => b.n - a.n)
      .map(({ k }) => k),
  )
  const place = (i: number, tried: Set<number>): boolean => {
    for (const k of columns[i]!) {
      if (tried.has(k)) continue
      tried.add(k)
      const taken = rowOf.get(k)
      if (taken !== undefined && !place(taken, tried)) continue
      rowOf.set(k, i)
      return true
    }
    return false
  }
  for (let i = 0; i < shared.length; i++) place(i, new Set())
  const columnOf = new Map([...rowOf].map(([k, i]) => [i, k]))
  return shared.map((_, i) => columnOf.get(i))
}

/** Whether a place of a Story is the one an editor means: the country itself, or a point of something smaller within reach. */
export function isEditorsPlace(place: Place | undefined, wanted: EditorsPlace): boolean {
  if (!place) return false
  const isCountry = place.type === 'country'
  if (wanted.reachKm === 0) return isCountry && place.country === wanted.country
  return !isCountry && place.lat !== null && place.lon !== null && kilometres(place, wanted) <= wanted.reachKm
}

/** First and last day of an EDTF interval of days, months or years; an open end is as far as can be. */
export function bounds(edtf: string): readonly [string, string] {
  const [from = '', to = from] = edtf.split('/')
  return [from === '..' ? '0000-01-01' : firstDay(from), to === '..' ? '9999-12-31' : lastDay(to)]
}

const firstDay = (date: string) => `${date}-01-01`.slice(0, 10)

function lastDay(date: string): string {
  if (date.length === 10) return date
  const [year, month = 12] = date.split('-').map(Number)
  return new Date(Date.UTC(year!, month, 0)).toISOString().slice(0, 10)
}
