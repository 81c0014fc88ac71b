import type { NameSource } from './names.ts'
import type { World, WorldSense } from './world/open.ts'

/** The names of the world as a source of an index; `senseOf` says what a place's name stands for, undefined for nothing. */
export function worldNames<T>(world: World, senseOf: (sense: WorldSense) => T | undefined): NameSource<T> {
  return {
    look: key => {
      const { index, next } = world.keys.look(key)
      const senses: T[] = []
      if (index >= 0)
        for (const named of world.sensesAt(index)) {
          const sense = senseOf(named)
          if (sense !== undefined) senses.push(sense)
        }
      return { senses, next }
    },
  }
}
