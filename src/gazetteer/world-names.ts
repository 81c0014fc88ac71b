import type { NameSource } from './names.ts'
import type { World, WorldSense } from './world/open.ts'

/** The names of the world as a source of an index; `senseOf` says what a place's name stands for, undefined for nothing. */
export function worldNames<T>(world: World, senseOf: (sense: WorldSense) => T | undefined): NameSource<T> {
  return {
    get: key => {
      const index = world.keys.find(key)
      return index < 0 ? [] : world.sensesAt(index).flatMap(sense => senseOf(sense) ?? [])
    },
    longest: part => longestKey(world, part),
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
