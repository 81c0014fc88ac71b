/** Finds where a number stands in a list, as an object map would but in an eighth of the memory. Zeros are not found. */
export function createNumberIndex(numbers: Uint32Array): (number: number) => number {
  // Open addressing: at most half full, so that a search ends after a step or two.
  const size = 2 ** Math.ceil(Math.log2(2 * numbers.length + 2))
  const table = new Uint32Array(size)
  const first = (number: number) => Math.imul(number, 0x9e3779b1) >>> (32 - Math.log2(size))
  for (let at = 0; at < numbers.length; at++) {
    if (numbers[at] === 0) continue
    let cell = first(numbers[at]!)
    while (table[cell] !== 0) cell = (cell + 1) & (size - 1)
    table[cell] = at + 1
  }
  return number => {
    if (number === 0) return -1
    for (let cell = first(number); table[cell] !== 0; cell = (cell + 1) & (size - 1))
      if (numbers[table[cell]! - 1] === number) return table[cell]! - 1
    return -1
  }
}
