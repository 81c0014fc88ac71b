import { DOUBTS } from './event-signs.ts'
import type { Reading } from './reading.ts'
import { type WeightOf, weightTable } from './weight-table.ts'

/** What signs weigh, in log odds; 0 for those that nothing was learnt of. */
export interface SignWeights {
  /** The weight of every draft alike; undefined where nothing was learnt at all. */
  readonly always: number | undefined
  readonly of: WeightOf
  /** The least and the most that doubts may add to a sum. */
  readonly doubts: { readonly least: number; readonly most: number }
}

/** The weights of data/weights/events.json. */
export function signWeights({ source }: Reading): SignWeights {
  const weights = source.knowledge.weights('events')
  let read = known.get(weights)
  if (!read) {
    read = readWeights(weights)
    known.set(weights, read)
  }
  return read
}

const known = new WeakMap<Readonly<Record<string, number>>, SignWeights>()

function readWeights(weights: Readonly<Record<string, number>>): SignWeights {
  const doubts = DOUBTS.map(sign => weights[sign] ?? 0)
  return {
    always: weights.always,
    of: weightTable(weights, endOfAbout),
    doubts: {
      least: sumOf(doubts.map(weight => Math.min(0, weight))),
      most: sumOf(doubts.map(weight => Math.max(0, weight))),
    },
  }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

/** "form:" is what "form:passive" is about, "prep>" what "prep>past" is; all of "usual". */
const endOfAbout = (sign: string): number => sign.search(/[:>]/) + 1
