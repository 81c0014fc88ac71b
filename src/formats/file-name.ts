/** Longest name before the extension: with it, a path stays within what old Windows programs open. */
const LONGEST = 60

/** Names that Windows keeps for devices, with any extension. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * A file's name out of a title, safe on every system: lower-case ASCII letters, digits and single hyphens,
 * no device's name, never empty. "Erbīl / Baghdad" becomes `erbil-baghdad.geojson`.
 */
export function fileName(title: string, extension: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const stem = cut(plain.replace(/^-|-$/g, '')) || 'story'
  return `${DEVICES.test(stem) ? `${stem}-story` : stem}.${extension}`
}

/** Cuts between words where there is one near. */
function cut(stem: string): string {
  if (stem.length <= LONGEST) return stem
  const short = stem.slice(0, LONGEST + 1)
  const word = short.lastIndexOf('-')
  return word > LONGEST / 2 ? short.slice(0, word) : short.slice(0, LONGEST)
}
