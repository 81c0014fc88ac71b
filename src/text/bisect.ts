/** Index of the first item of a sorted list that `comesBefore` does not hold of, by bisection; the list's length if there is none. */
export function firstNot<T>(list: readonly T[], comesBefore: (item: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (comesBefore(list[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
