import { type Hit, mostEdits, OTHER, PER_EDIT, WORD_BEGINS } from './find-curated.ts'
import type { Gazetteer } from './gazetteer.ts'
import { importanceOf } from './importance.ts'
import { nearKeys } from './near-keys.ts'
import type { World, WorldSense } from './world/open.ts'
import { typeOf } from './world/place.ts'
import { capitalised } from './world/spelling.ts'

/** Answers among the places of the world, found in the order of their keys. */
export function searchWorld(
  how: 'beginning' | 'did you mean',
  key: string,
  gazetteer: Gazetteer,
  world: World,
): Hit[] {
  const found = how === 'beginning' ? beginnings(key, world) : guesses(key, world)
  return found.flatMap(({ index, score }) =>
    world.sensesAt(index).map(sense => hitOf(sense, index, score, how, gazetteer, world)),
  )
}

interface FoundKey {
  /** Its place in the order of keys. */
  readonly index: number
  readonly score: number
}

/** Keys that begin so, and those of which a later word does. */
function beginnings(key: string, { keys }: World): FoundKey[] {
  if (key.length < 2) return []
  const from = keys.lowerBound(key)
  const to = keys.lowerBound(`${key}\u{10ffff}`)
  const found: FoundKey[] = Array.from({ length: to - from }, (_, i) => ({ index: from + i, score: 0 }))
  if (key.length < 4) return found
  const wanted = new TextEncoder().encode(` ${key}`)
  keys.walk(0, keys.length, (bytes, length, index) => {
    if ((index < from || index >= to) && holds(bytes, length, wanted))
      found.push({ index, score: WORD_BEGINS })
    return undefined
  })
  return found
}

function holds(bytes: Uint8Array, length: number, wanted: Uint8Array): boolean {
  for (let start = 1; start + wanted.length <= length; start++) {
    let same = 0
    while (same < wanted.length && bytes[start + same] === wanted[same]) same++
    if (same === wanted.length) return true
  }
  return false
}

const guesses = (key: string, { keys }: World): FoundKey[] =>
  nearKeys(key, mostEdits(key.length), keys).map(({ index, edits }) => ({ index, score: -PER_EDIT * edits }))

function hitOf(
  { record, how: named }: WorldSense,
  index: number,
  score: number,
  how: Hit['how'],
  { curatedOf }: Gazetteer,
  world: World,
): Hit {
  const curated = curatedOf(record)
  const featureCode = world.featureCode(record)
  const weighed = curated ?? {
    type: typeOf(featureCode),
    featureCode,
    population: world.population(record),
    uncertaintyM: 0,
  }
  return {
    id: curated?.id ?? world.id(record),
    place: () => curated ?? world.place(record),
    get matched() {
      return named === 'name' ? this.place().name : capitalised(world.keys.at(index))
    },
    how,
    score: score + importanceOf(weighed) + (named === 'name' ? 0 : OTHER),
  }
}
