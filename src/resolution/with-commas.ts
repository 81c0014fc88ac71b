/** A whole number as `toLocaleString('en')` writes it, which takes longer than all else that is told of a place: "12,000". */
export const withCommas = (count: number): string =>
  count < 1000
    ? String(count)
    : `${withCommas(Math.floor(count / 1000))},${String(count % 1000).padStart(3, '0')}`
