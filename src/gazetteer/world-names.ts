import type { NameSource } from './names.ts'
import type { World, WorldSense } from './world/open.ts'

/** The names of the world as a source of an index; `senseOf` says what a place's name stands for, undefined for nothing. */
export function worldNames<T>(world: World, senseOf: (sense: WorldSense) => T | undefined): NameSource<T> {
  return {
    look: key => {
      const { index, goesOn } = world.keys.look(key)
      return { senses: index < 0 ? [] : world.sensesAt(index).flatMap(sense => senseOf(sense) ?? []), goesOn }
    },
  }
}
