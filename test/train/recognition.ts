import { groupBy } from '../score/group-by.ts'
import { descend } from './descend.ts'
import type { Example } from './examples.ts'
import type { Weights } from './resolution.ts'

/** Signs of the context seen less often than this are left out, and weights below the second: they say next to nothing. */
const SELDOM = 6
const SLIGHT = 0.12
/** The most words and endings that are kept. */
const MOST = 4500

/** Log odds set by hand, which few texts do not draw weights far from. */
const EXPECTED: Weights = {
  person: -3,
  'seldom-place': -2,
  'seldom-place-first': -2,
  'short-capitals': -1,
  'opens-sentence-unknown': -1,
  'power-speaks': 1,
  container: 2,
  located: 1,
}

/** Learns the weights of words around names, beside the signs, from texts that may be learnt from by word. */
export function learnContext(examples: readonly Example[]): Weights {
  const counts = groupBy(
    examples.flatMap(one => one.context),
    sign => sign,
  )
  const kept = [...counts].filter(([, all]) => all.length >= SELDOM).map(([sign]) => sign)
  const names = [...signNames(examples), ...kept]
  const learnt = logistic(examples, names, true, 1.5)
  const words = kept
    .map((sign): [string, number] => [sign, round(learnt[sign]!)])
    .filter(([, weight]) => Math.abs(weight) >= SLIGHT)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, MOST)
  return Object.fromEntries(words.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Learns the weights of the signs, given what the words around a name are worth. */
export function learnSigns(examples: readonly Example[], context: Weights): Weights {
  const withContext = examples.map(one => ({
    ...one,
    signs: new Map([
      ...one.signs,
      ['context', one.context.reduce((sum, sign) => sum + (context[sign] ?? 0), 0)],
    ]),
  }))
  const learnt = logistic(withContext, signNames(withContext), false, 2)
  return Object.fromEntries(Object.entries(learnt).map(([sign, weight]) => [sign, round(weight)]))
}

export const round = (weight: number) => Math.round(100 * weight) / 100

const signNames = (examples: readonly Example[]): string[] =>
  [...new Set(examples.flatMap(one => [...one.signs.keys()]))].sort()

/** Logistic regression with a penalty on squares. */
export function logistic(
  examples: readonly Example[],
  names: readonly string[],
  withWords: boolean,
  penalty: number,
): Record<string, number> {
  const index = new Map(names.map((name, k) => [name, k]))
  const rows = examples.map(one => {
    const pairs = [...one.signs, ...(withWords ? one.context.map(sign => [sign, 1] as const) : [])]
    const known = pairs.flatMap(([sign, value]) =>
      index.has(sign) ? [[index.get(sign)!, value] as const] : [],
    )
    return {
      at: Int32Array.from(known, ([k]) => k),
      values: Float64Array.from(known, ([, value]) => value),
      right: Number(one.right),
    }
  })
  const weights = descend(new Float64Array(names.length), 250, (current, slope) => {
    for (let k = 0; k < names.length; k++)
      slope[k] = (penalty * (current[k]! - (EXPECTED[names[k]!] ?? 0))) / rows.length
    for (const { at, values, right } of rows) {
      let sum = 0
      for (let i = 0; i < at.length; i++) sum += current[at[i]!]! * values[i]!
      const pull = (1 / (1 + Math.exp(-sum)) - right) / rows.length
      for (let i = 0; i < at.length; i++) slope[at[i]!]! += pull * values[i]!
    }
  })
  return Object.fromEntries(names.map((name, k) => [name, weights[k]!]))
}
