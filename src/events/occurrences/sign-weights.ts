import { interned } from '../../text/interned.ts'
import { DOUBTS } from './event-signs.ts'
import type { Reading } from './reading.ts'

/** What signs weigh, in log odds; 0 for those that nothing was learnt of. */
export interface SignWeights {
  /** The weight of every draft alike; undefined where nothing was learnt at all. */
  readonly always: number | undefined
  of(about: string, value: string): number
  /** The least and the most that doubts may add to a sum. */
  readonly doubts: { readonly least: number; readonly most: number }
}

/** The weights of data/weights/events.json, by what signs are about and what they say of it: no name is put together while a text is read. */
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
  const byAbout = new Map<string, Map<string, number>>()
  for (const [sign, weight] of Object.entries(weights)) {
    const [about, value] = partsOf(sign)
    const values = byAbout.get(about)
    if (values) values.set(value, weight)
    else byAbout.set(about, new Map([[value, weight]]))
  }
  const doubts = DOUBTS.map(sign => weights[sign] ?? 0)
  return {
    always: weights.always,
    of: (about, value) => byAbout.get(about)?.get(value) ?? 0,
    doubts: {
      least: sumOf(doubts.map(weight => Math.min(0, weight))),
      most: sumOf(doubts.map(weight => Math.max(0, weight))),
    },
  }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

/** "form:" and "passive" of "form:passive", "prep>" and "past" of "prep>past"; all of "usual" is what it is about. */
function partsOf(sign: string): readonly [about: string, value: string] {
  const end = sign.search(/[:>]/) + 1
  return end > 0 ? [interned(sign.slice(0, end)), interned(sign.slice(end))] : [interned(sign), '']
}
