/** A style of lengths in px, as CSS wants them written. */
export const px = (lengths: Readonly<Record<string, number>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(lengths).map(([name, value]) => [name, `${Math.round(value * 10) / 10}px`]),
  )
