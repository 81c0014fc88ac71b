import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'
import { isSameNoun } from './same-words.ts'
import { numbersIn, sharedWords } from './shared-words.ts'

/** "Drones hit Odesa port", "Drones struck grain silos in the port of Odesa": a headline and the lead tell one deed of one doer, or what befell, or by the same verb. */
export function isHeadlineAndLead(reading: Reading, a: Draft, b: Draft): boolean {
  const { sentences } = reading.source.document
  const [first, second] = a.sentence < b.sentence ? [a, b] : [b, a]
  if (sentences[first.sentence]!.zone !== 'heading' || second.sentence !== leadOf(reading)) return false
  if (!isSameCount(first, second)) return false
  const [actor, other] = [actorOf(a), actorOf(b)]
  if (isSameVerb(first, second) && (!actor || !other || actor === other || sharedWords(a, b))) return true
  if (OUSTING.has(a.type.type) && OUSTING.has(b.type.type) && actor === other && sharedWords(a, b))
    return true
  if (isOtherNoun(a, b)) return false
  return a.type === b.type && actor === other && (actor !== undefined || a.type.told === 'befall')
}

/** "Court removes premier", "The court dismissed Premier Roe": types of one deed, to one office. */
const OUSTING: ReadonlySet<string> = new Set(['expulsion', 'resignation', 'overthrow'])

/** The first sentence past the headlines, or -1. */
export function leadOf(reading: Reading): number {
  const known = found.get(reading)
  if (known !== undefined) return known
  const lead = reading.source.document.sentences.findIndex(one => one.zone === 'body')
  found.set(reading, lead)
  return lead
}

/** Worked out once for a reading: it is asked of every two events, and a text may be headlines alone. */
const found = new WeakMap<Reading, number>()

/** "Two teens charged in arson", "Two teenagers were charged Tuesday", "kill 45 in raids", "killed 45": the lead tells by the same verb. */
function isSameVerb(headline: Draft, lead: Draft): boolean {
  const verbs = [headline, ...headline.verbs].filter(one => one.group && !isLight(one)).map(verbOf)
  return [lead, ...lead.verbs].some(one => one.group && verbs.includes(verbOf(one)))
}

const isLight = ({ trigger }: Draft): boolean => trigger.row.part === 'light'

/** No other number of them: "Bomb kills 12" and "killing 40". */
function isSameCount(headline: Draft, lead: Draft): boolean {
  const [mine, theirs] = [countsOf(headline), countsOf(lead)]
  return mine === '' || theirs === '' || mine === theirs
}

/** "charge" of "charge with". */
const verbOf = ({ trigger }: Draft): string => trigger.row.phrase.split(' ', 1)[0]!

/** Of violence, of those it killed alone: "kill 45 in raids on three villages". */
const countsOf = ({ participants, type }: Draft): string => {
  const victims = type.family === 'violence' ? participants.filter(({ role }) => role === 'victim') : []
  return (victims.length > 0 ? victims : participants).flatMap(({ text }) => numbersIn(text)).join(' ')
}

/** Who does it, by the last word: "Hundreds of nurses" are "Nurses". */
const actorOf = ({ participants }: Draft): string | undefined =>
  participants
    .find(one => one.role === 'actor')
    ?.text.toLowerCase()
    .split(' ')
    .at(-1)

/** "A quake's anniversary, after typhoon", "the earthquake": what two nouns name is two things. */
const isOtherNoun = (a: Draft, b: Draft): boolean =>
  !a.group && !b.group && a.type.type === 'disaster' && !isSameNoun(a, b)
