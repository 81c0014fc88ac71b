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

/** Signs that keys leave out, and letters that keys have two of: how much of a key one of them stands for. 1 for the rest. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...{ "'": 0, '.': 0, '(': 0, ')': 0, '/': 0, '"': 0 },
  ...{ ß: 2, æ: 2, Æ: 2, œ: 2, Œ: 2, þ: 2, Þ: 2 },
}

const widthOf = (letter: string): number => WIDTHS[letter] ?? 1

/**
 * How a name differs from its key with capitals, in few letters: '' if it does not; where letters stand for letters or for
 * none, the number of letters left as they are before each one that is put; else "=" and all of it.
 */
export function spell(name: string, key: string): string {
  const usual = capitalised(key)
  if (name === usual) return ''
  let put = ''
  let kept = 0
  let at = 0
  for (const letter of name.split('')) {
    if (letter === usual[at]) {
      kept++
      at++
    } else {
      put += `${kept || ''}${letter}`
      kept = 0
      at += widthOf(letter)
    }
  }
  return put.length < name.length && spelt(put, key) === name ? put : `=${name}`
}

/** Undoes `spell`. */
export function spelt(spelling: string, key: string): string {
  if (spelling.startsWith('=')) return spelling.slice(1)
  const usual = capitalised(key)
  let name = ''
  let at = 0
  let kept = 0
  // By UTF-16 units, as `spell` goes.
  for (let i = 0; i < spelling.length; i++) {
    const letter = spelling.charAt(i)
    if (letter >= '0' && letter <= '9') kept = 10 * kept + Number(letter)
    else {
      name += usual.slice(at, at + kept) + letter
      at += kept + widthOf(letter)
      kept = 0
    }
  }
  return name + usual.slice(at)
}
