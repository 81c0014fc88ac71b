import type { NameSource } from './names.ts'
import type { World, WorldSense } from './world/open.ts'

/** Names that are kept with what they stand for, and first parts with the length of their longest key: some hundred articles' capitals. */
const MOST_KEPT = 20_000

/** The names of the world as a source of an index; `senseOf` says what a place's name stands for, undefined for nothing. */
export function worldNames<T>(world: World, senseOf: (sense: WorldSense) => T | undefined): NameSource<T> {
  return {
    get: kept(key => {
      const index = world.keys.find(key)
      return index < 0 ? [] : world.sensesAt(index).flatMap(sense => senseOf(sense) ?? [])
    }),
    longest: kept(part => longestKey(world, part)),
  }
}

/** The same function, which remembers what it was asked last. */
function kept<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return key => {
    let found = known.get(key)
    if (found === undefined) {
      if (known.size >= MOST_KEPT) known.clear()
      found = find(key)
      known.set(key, found)
    }
    return found
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
