import type { Reading } from './reading.ts'
import { type WeightOf, weightTable } from './weight-table.ts'

/** The weights of data/weights/event-places.json; undefined where nothing was learnt. */
export function placeWeights({ source }: Reading): WeightOf | undefined {
  const weights = source.knowledge.weights('event-places')
  if (weights.country === undefined) return undefined
  let read = known.get(weights)
  if (!read) {
    read = weightTable(weights, endOfAbout)
    known.set(weights, read)
  }
  return read
}

const known = new WeakMap<Readonly<Record<string, number>>, WeightOf>()

/** "here:behind:" is what "here:behind:in" is about; all of "sure". */
const endOfAbout = (sign: string): number => sign.lastIndexOf(':') + 1
