import type { Reading } from './reading.ts'
import { type WeightOf, weightTable } from './weight-table.ts'

/** Opens a file of data/weights by which a choice is made; it gives undefined where nothing was learnt, of `always` for one, a sign of every choice. */
export function choiceWeights(file: string, always: string): (reading: Reading) => WeightOf | undefined {
  const known = new WeakMap<Readonly<Record<string, number>>, WeightOf>()
  return ({ source }) => {
    const weights = source.knowledge.weights(file)
    if (weights[always] === undefined) return undefined
    const table = known.get(weights) ?? weightTable(weights, endOfAbout)
    known.set(weights, table)
    return table
  }
}

/** "here:behind:" is what "here:behind:in" is about; all of "sure". */
const endOfAbout = (sign: string): number => sign.lastIndexOf(':') + 1
