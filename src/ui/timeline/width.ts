const NARROW = new Set("iljtfrI.,:;'’“” ()-|!")
const WIDE = new Set('mwMWOQGDNHU@%—')

/** Px that words take in the strip's 11 px sans, about; it needs no screen. `scale` is for other faces: 1.06 for semibold. */
export function widthOf(words: string, scale = 1): number {
  let px = 0
  for (const letter of words) px += NARROW.has(letter) ? 3.5 : WIDE.has(letter) ? 8.6 : 6.1
  return px * scale
}

/** A name as it is, then without its last words, one after the other, while enough is left to tell it by; at last cut short. */
export function shorter(name: string): readonly string[] {
  const words = name.split(' ')
  const cut = words
    .map((_, i) => words.slice(0, words.length - i).join(' '))
    .slice(1)
    .filter(one => one.length >= LEAST)
  const letters = name.length > LEAST + 6 ? [name.slice(0, LEAST + 4).trimEnd()] : []
  return [name, ...[...cut, ...letters].map(one => `${one}…`)]
}

/** Fewer letters than this tell no event from another. */
const LEAST = 10
