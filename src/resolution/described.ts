import type { Reference } from '../model/reference.ts'
import { sentenceAt } from '../text/sentence-at.ts'
import { type Found, pointsAt } from './found.ts'
import { isInside } from './inside.ts'
import { before, type Memory, type Remembered, salience, startingAt } from './memory.ts'

/** Sentences a word may point back over, by kind; sites are remembered for the whole article. */
const REACH: Readonly<Record<string, number>> = {
  country: 8,
  city: 4,
  admin1: 4,
  region: 4,
  island: 5,
  river: 6,
  water: 6,
}
/** What a mention is worth a sentence later. */
const FADES = 0.75
/** Less than this is a mention long gone; a rival above this share of the best leaves it open which is meant. */
const LEAST = 0.12
const RIVAL = 0.75
/** "the country" is rather the one the article is about. */
const FOCUS = 1.6

interface Sum {
  readonly last: Remembered
  sum: number
}

/** "the embassy", "the country", "the city": the best earlier mention of that kind. */
export function described(reference: Reference, memory: Memory, kind: string): Found | undefined {
  const apposed = reference.apposed && startingAt(memory.seen, reference.apposed.start)
  if (apposed && fits(apposed, kind, reference, memory)) return pointsAt(apposed, 0.9)
  const [first, second] = saliencesOf(reference, memory, kind).sort((a, b) => b.sum - a.sum)
  if (!first || first.sum < LEAST || (second && second.sum > RIVAL * first.sum)) return undefined
  return pointsAt(first.last, second ? 0.6 : 0.75)
}

/** How much each earlier place of the kind is what the text is speaking of. */
function saliencesOf(reference: Reference, memory: Memory, kind: string): Sum[] {
  const here = sentenceAt(memory.document, reference.start)
  const sums = new Map<string, Sum>()
  for (const one of before(memory.seen, reference.start)) {
    const back = here - one.sentence
    if (back > (REACH[kind] ?? Number.POSITIVE_INFINITY)) break
    if (!fits(one, kind, reference, memory)) continue
    const entry = sums.get(one.place.id) ?? { last: one, sum: 0 }
    entry.sum += salience(one) * FADES ** back
    sums.set(one.place.id, entry)
  }
  if (kind === 'country')
    for (const entry of sums.values()) if (entry.last.place.country === memory.focus) entry.sum *= FOCUS
  return [...sums.values()]
}

/** Whether an earlier mention is of the kind the noun says, and in the region its adjective says. */
function fits(one: Remembered, kind: string, reference: Reference, memory: Memory): boolean {
  if (one.mention.kind === 'metonym' && one.place.type === 'government') return false
  const owner = reference.owner ? memory.knowledge.gazetteer.place(reference.owner) : undefined
  if (kind === 'embassy') {
    if (owner && one.place.operator !== undefined && one.place.operator !== owner.country) return false
    const noun = memory.knowledge.words('nominal-nouns').get(one.noun ?? '')
    return noun === 'embassy' || one.place.featureCode === 'S.DIP'
  }
  if (owner && !isInside(one.place, owner)) return false
  const isKind = KINDS[kind]
  if (isKind) return isKind(one)
  return one.noun !== undefined && one.noun === reference.noun && one.mention.start !== reference.start
}

const isName = ({ mention }: Remembered): boolean => mention.kind !== 'organisation'

/** What places each class of nominal-nouns points back at; the others only at the same noun. */
const KINDS: Readonly<Record<string, (one: Remembered) => boolean>> = {
  country: one => one.place.type === 'country' && isName(one),
  city: one => one.place.type === 'city' && isName(one),
  admin1: ({ place }) => place.type === 'admin1',
  region: ({ place, mention }) => place.type === 'region' && mention.kind === 'name',
  island: ({ place }) => place.featureCode.startsWith('T.ISL'),
  river: ({ place }) => place.type === 'river',
  water: ({ place }) => place.type === 'water',
  airport: ({ place }) => place.featureCode.startsWith('S.AIR') && place.type !== 'base',
  base: ({ place }) =>
    place.type === 'base' || place.featureCode === 'S.AIRB' || place.featureCode === 'S.INSM',
}
