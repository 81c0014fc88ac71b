/** Words inside names that are written small. */
const SMALL = new Set(
  'de la las los del do da dos das di du des le les el al ash an ad ar as of the and on upon by y e i en in im am an auf sur sous na nad pod van der den von und zu bei'.split(
    ' ',
  ),
)

/** A key with capitals where names mostly have them: "rio de janeiro" gives "Rio de Janeiro". */
export function capitalised(key: string): string {
  let name = ''
  let start = 0
  for (let at = 0; at <= key.length; at++) {
    if (at < key.length && key[at] !== ' ' && key[at] !== ',') continue
    const word = key.slice(start, at)
    name += start > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)
    name += key.charAt(at)
    start = at + 1
  }
  return name
}

/**
 * How a name differs from its key with capitals, in few letters: '' if it does not; where letters stand for letters,
 * the number of letters left as they are before each one that is put; else "=" and all of it.
 */
export function spell(name: string, key: string): string {
  const usual = capitalised(key)
  if (name === usual) return ''
  if (name.length !== usual.length || /\d/.test(name)) return `=${name}`
  let put = ''
  let kept = 0
  for (let i = 0; i < name.length; i++) {
    if (name[i] === usual[i]) kept++
    else {
      put += `${kept || ''}${name[i]}`
      kept = 0
    }
  }
  return put.length < name.length ? put : `=${name}`
}

/** Undoes `spell`. */
export function spelt(spelling: string, key: string): string {
  if (spelling.startsWith('=')) return spelling.slice(1)
  const usual = capitalised(key)
  let name = ''
  let kept = 0
  for (const letter of spelling) {
    if (letter >= '0' && letter <= '9') kept = 10 * kept + Number(letter)
    else {
      name += usual.slice(name.length, name.length + kept) + letter
      kept = 0
    }
  }
  return name + usual.slice(name.length)
}
