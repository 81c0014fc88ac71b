import type { Draft } from './draft.ts'

/** Whether both tell of the same thing done to: their targets, victims or topics share a head word, or a number where that is all one says of them. */
export function sharedWords(a: Draft, b: Draft): boolean {
  const [mine, theirs] = [headsOf(a.participants), headsOf(b.participants)]
  for (const word of mine) if (theirs.has(word)) return true
  return (mine.size === 0 || theirs.size === 0) && sharedNumber(a, b)
}

/** "Bomb kills 12" is told again as "killing 12 people". */
function sharedNumber(a: Draft, b: Draft): boolean {
  const theirs = new Set(numbersOf(b))
  return numbersOf(a).some(number => theirs.has(number))
}

const numbersOf = ({ participants }: Draft): string[] =>
  participants.filter(one => one.role === 'victim').flatMap(one => one.text.match(/\d[\d,]*/g) ?? [])

const heads = new WeakMap<Draft['participants'], ReadonlySet<string>>()

/** The head words of those an event befell; every event is compared with many others, but read once. */
function headsOf(participants: Draft['participants']): ReadonlySet<string> {
  let words = heads.get(participants)
  if (!words) {
    const all = participants
      .filter(one => one.role !== 'actor' && one.role !== 'speaker')
      .flatMap(one => (one.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).slice(0, 4))
    words = new Set(all.filter(word => !COMMON.has(word)))
    heads.set(participants, words)
  }
  return words
}

const COMMON = new Set(['more', 'than', 'people', 'least', 'that', 'this', 'their', 'million', 'immediate'])
