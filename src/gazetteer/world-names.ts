import type { NameSource } from './names.ts'
import type { World, WorldSense } from './world/open.ts'

/** First parts that are kept with the length of their longest key: a few hundred articles' capitals. */
const MOST_KEPT = 50_000

/** The names of the world as a source of an index; `senseOf` says what a place's name stands for, undefined for nothing. */
export function worldNames<T>(world: World, senseOf: (sense: WorldSense) => T | undefined): NameSource<T> {
  const lengths = new Map<string, number>()
  return {
    get: key => {
      const index = world.keys.find(key)
      return index < 0 ? [] : world.sensesAt(index).flatMap(sense => senseOf(sense) ?? [])
    },
    longest: part => {
      let length = lengths.get(part)
      if (length === undefined) {
        if (lengths.size >= MOST_KEPT) lengths.clear()
        length = longestKey(world, part)
        lengths.set(part, length)
      }
      return length
    },
  }
}

const SPACE = 32

/** Parts of the longest key that begins with this part; such keys stand together, since a space comes before all letters. */
function longestKey({ keys }: World, part: string): number {
  let most = 0
  keys.walk(keys.lowerBound(part), keys.lowerBound(`${part}!`), (bytes, length) => {
    let parts = 1
    for (let i = 0; i < length; i++) if (bytes[i] === SPACE) parts++
    most = Math.max(most, parts)
    return undefined
  })
  return most
}
