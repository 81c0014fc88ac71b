import type { StoryEvent } from '../../model/event.ts'
import { tokenAt } from '../../text/token-at.ts'
import type { Scene } from './scene.ts'

/** Codes of the countries that those who act belong to: "U.S. forces" and "American troops" give the same. */
export function sidesOf(scene: Scene, event: StoryEvent): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const one of event.participants) {
    if (one.role !== 'actor' && one.role !== 'speaker') continue
    addCode(scene, codes, one.placeId)
    if (one.start !== undefined && one.end !== undefined)
      for (const code of codesWithin(
        scene,
        tokenAt(scene.reading, one.start),
        tokenAt(scene.reading, one.end - 1) + 1,
      ))
        codes.add(code)
  }
  return codes
}

/** Codes of the countries named between two tokens. */
export function codesWithin(scene: Scene, from: number, to: number): ReadonlySet<string> {
  const codes = new Set<string>()
  for (let i = from; i < to; i++)
    for (const mention of scene.reading.mentions[i] ?? [])
      for (const id of mention.placeIds) addCode(scene, codes, id)
  return codes
}

/** Whether two events have an actor's country in common, or actors of the very same words. */
export function sameSide(scene: Scene, a: StoryEvent, b: StoryEvent): boolean {
  if (shared(sidesOf(scene, a), sidesOf(scene, b))) return true
  const [one, other] = [a, b].map(event =>
    event.participants.find(part => part.role === 'actor')?.text.toLowerCase(),
  )
  return one !== undefined && one === other
}

/** Whether two sets have a member in common. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

/** Whether two events have a place in common. */
export const samePlace = (a: StoryEvent, b: StoryEvent): boolean =>
  a.places.some(place => b.places.some(other => other.placeId === place.placeId))

function addCode({ source }: Scene, codes: Set<string>, id: string | undefined): void {
  const country = id === undefined ? '' : source.knowledge.gazetteer.place(id)?.country
  if (country) codes.add(country)
}
