/**
 * Walks downhill from `start`: Adam (Kingma and Ba 2015) over all examples at once, its step shrinking to nothing,
 * so that the same examples always give the same weights. `slopeAt` fills in the slope at given weights;
 * no weight falls below `atLeast`.
 */
export function descend(
  start: Float64Array,
  steps: number,
  slopeAt: (weights: Float64Array, slope: Float64Array) => void,
  atLeast: (k: number) => number = () => Number.NEGATIVE_INFINITY,
): Float64Array {
  const weights = Float64Array.from(start)
  const slope = new Float64Array(start.length)
  const mean = new Float64Array(start.length)
  const square = new Float64Array(start.length)
  for (let step = 1; step <= steps; step++) {
    slopeAt(weights, slope)
    const length = 0.1 * (1 - (step - 1) / steps)
    for (let k = 0; k < weights.length; k++) {
      mean[k] = 0.9 * mean[k]! + 0.1 * slope[k]!
      square[k] = 0.999 * square[k]! + 0.001 * slope[k]! ** 2
      const size = Math.sqrt(square[k]! / (1 - 0.999 ** step)) + 1e-8
      weights[k] = Math.max(atLeast(k), weights[k]! - (length * mean[k]!) / (1 - 0.9 ** step) / size)
    }
  }
  return weights
}
