import type { Draft } from './draft.ts'

/** Whether both tell of the same thing done to: their targets, victims or topics share a head word, or a number where that is all one says of them. */
export function sharedWords(a: Draft, b: Draft): boolean {
  const [mine, theirs] = [headsOf(a), headsOf(b)]
  for (const word of mine) if (theirs.has(word)) return true
  return (mine.size === 0 || theirs.size === 0) && sharedNumber(a, b)
}

/** "Bomb kills 12" is told again as "killing 12 people". */
function sharedNumber(a: Draft, b: Draft): boolean {
  const theirs = new Set(numbersOf(b))
  return numbersOf(a).some(number => theirs.has(number))
}

const numbersOf = ({ participants }: Draft): string[] =>
  participants.filter(one => one.role === 'victim').flatMap(({ text }) => numbersIn(text))

/** The numbers of a phrase in digits: "At least nine" and "At least 9" count as many. */
export const numbersIn = (text: string): string[] =>
  (text.toLowerCase().match(/\d[\d,.]*\d|\d|\p{L}+/gu) ?? []).flatMap(word => {
    const counted = COUNTS.indexOf(word)
    if (counted >= 0) return [String(counted + 1)]
    return /^\d/.test(word) ? [word] : []
  })

const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** The head words of those an event befell; every event is compared with many others, but read once for each list of participants. */
function headsOf(draft: Draft): ReadonlySet<string> {
  const { participants, heads } = draft
  if (heads?.of === participants) return heads.words
  const words = readHeads(participants)
  draft.heads = { of: participants, words }
  return words
}

function readHeads(participants: Draft['participants']): ReadonlySet<string> {
  const all = participants
    .filter(one => one.role !== 'actor' && one.role !== 'speaker')
    .flatMap(one => (one.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).slice(0, 4))
  return new Set(all.filter(word => !COMMON.has(word)))
}

const COMMON = new Set(['more', 'than', 'people', 'least', 'that', 'this', 'their', 'million', 'immediate'])
