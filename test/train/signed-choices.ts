import { round } from './recognition.ts'
import { type Choice, dot, learnChoice } from './softmax.ts'

/** A choice among what rules offer, each with the signs that speak for or against it and how strong they are. */
export interface SignedChoice {
  readonly options: readonly SignedOption[]
  /** How much it counts; 1 where left out. */
  readonly weight?: number
}

export interface SignedOption {
  readonly signs: ReadonlyMap<string, number>
  readonly isRight: boolean
}

/** Weights of signs, in the order of their names. */
export interface LearntSigns {
  readonly names: readonly string[]
  readonly weights: Float64Array
}

export interface SignedOptions {
  /** Signs met in fewer choices than this are left out. */
  readonly seldom: number
  /** The penalty on squares of weights. */
  readonly penalty: number
  readonly steps: number
}

/** What signs weigh, by choices of which an editor says what is right. */
export function learnSigned(
  examples: readonly SignedChoice[],
  { seldom, penalty, steps }: SignedOptions,
): LearntSigns {
  const counts = new Map<string, number>()
  for (const { options } of examples)
    for (const sign of new Set(options.flatMap(({ signs }) => [...signs.keys()])))
      counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const names = [...counts].flatMap(([sign, n]) => (n >= seldom ? [sign] : [])).sort()
  const choices = examples.map(
    ({ options, weight = 1 }): Choice => ({
      candidates: options.map(({ signs }) => valuesOf(signs, names)),
      right: options.map(one => one.isRight),
      weight,
    }),
  )
  // Where all or none are right there is nothing to learn.
  const open = choices.filter(({ right }) => right.includes(true) && right.includes(false))
  return { names, weights: learnChoice(open, names.length, { penalty: () => penalty, steps }) }
}

/** The option of the greatest sum. */
export function likeliest<Option extends SignedOption>(
  options: readonly Option[],
  { names, weights }: LearntSigns,
): Option | undefined {
  const sums = options.map(({ signs }) => dot(valuesOf(signs, names), weights))
  return options[sums.indexOf(Math.max(...sums))]
}

/** The weights as they are written. */
export const weightsBySign = ({ names, weights }: LearntSigns): Record<string, number> =>
  Object.fromEntries(names.map((name, k) => [name, round(weights[k]!)]))

const valuesOf = (signs: ReadonlyMap<string, number>, names: readonly string[]): Float64Array =>
  Float64Array.from(names, name => signs.get(name) ?? 0)
