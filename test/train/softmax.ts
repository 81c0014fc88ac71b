import { descend } from './descend.ts'

/** One choice: what is seen of each candidate, which of them are right, and how much the choice counts. */
export interface Choice {
  readonly candidates: readonly Float64Array[]
  readonly right: readonly boolean[]
  readonly weight: number
}

export interface LearnOptions {
  /** What the square of a weight's distance from the expected one costs, by feature. */
  readonly penalty: (feature: number) => number
  /** Where weights begin, and whither the penalty draws them; 0 where left out. */
  readonly expected?: (feature: number) => number
  /** The least a weight may be; any where left out. */
  readonly atLeast?: (feature: number) => number
  readonly steps?: number
}

/**
 * Weights of a conditional log-linear choice: each candidate's share is e to its weighted sum over that of all.
 * Found by gradient descent on the likelihood of the right ones, with a penalty on the squares of weights.
 */
export function learnChoice(
  choices: readonly Choice[],
  size: number,
  { penalty, expected = () => 0, atLeast, steps = 300 }: LearnOptions,
): Float64Array {
  const total = choices.reduce((sum, choice) => sum + choice.weight, 0)
  const slopeAt = (weights: Float64Array, slope: Float64Array) => {
    for (let k = 0; k < size; k++) slope[k] = (penalty(k) * (weights[k]! - expected(k))) / total
    for (const choice of choices) addSlope(choice, weights, slope, choice.weight / total)
  }
  return descend(
    Float64Array.from({ length: size }, (_, k) => expected(k)),
    steps,
    slopeAt,
    atLeast,
  )
}

/** The share of each candidate under the weights. */
export function sharesOf(candidates: readonly Float64Array[], weights: Float64Array): number[] {
  const sums = candidates.map(values => dot(values, weights))
  const top = Math.max(...sums)
  const powers = sums.map(sum => Math.exp(sum - top))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map(power => power / all)
}

/** The sum of products. */
export function dot(values: Float64Array, weights: Float64Array): number {
  let sum = 0
  for (let k = 0; k < values.length; k++) sum += values[k]! * weights[k]!
  return sum
}

/** What is expected of each feature less what the right candidates show. */
function addSlope({ candidates, right }: Choice, weights: Float64Array, slope: Float64Array, scale: number) {
  const shares = sharesOf(candidates, weights)
  const good = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0)
  candidates.forEach((values, i) => {
    const pull = scale * (shares[i]! - (right[i] ? shares[i]! / Math.max(good, 1e-12) : 0))
    if (Math.abs(pull) < 1e-12) return
    for (let k = 0; k < values.length; k++) slope[k]! += pull * values[k]!
  })
}
