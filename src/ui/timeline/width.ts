const NARROW = new Set("iljtfrI.,:;'’“” ()-|!")
const WIDE = new Set('mwMWOQGDNHU@%—')

/** Px that words take in the strip's 11 px sans, about; it needs no screen. `scale` is for other faces: 1.06 for semibold. */
export function widthOf(words: string, scale = 1): number {
  let px = 0
  for (const letter of words) px += NARROW.has(letter) ? 3.5 : WIDE.has(letter) ? 8.6 : 6.1
  return px * scale
}
