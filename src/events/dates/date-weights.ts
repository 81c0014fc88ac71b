import type { Reading } from '../occurrences/reading.ts'
import { type WeightOf, weightTable } from '../occurrences/weight-table.ts'

/** The weights of data/weights/event-dates.json; undefined where nothing was learnt. */
export function dateWeights({ source }: Reading): WeightOf | undefined {
  const weights = source.knowledge.weights('event-dates')
  if (weights.none === undefined) return undefined
  let read = known.get(weights)
  if (!read) {
    read = weightTable(weights, endOfAbout)
    known.set(weights, read)
  }
  return read
}

const known = new WeakMap<Readonly<Record<string, number>>, WeightOf>()

/** "none:form:" is what "none:form:past" is about; all of "news". */
const endOfAbout = (sign: string): number => sign.lastIndexOf(':') + 1
