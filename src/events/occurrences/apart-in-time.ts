import { addDays } from './calendar.ts'
import { isPast } from './clause.ts'
import type { Draft } from './draft.ts'
import { leadOf } from './headline-and-lead.ts'
import { isOfLast } from './of-last.ts'
import type { Reading } from './reading.ts'
import { numbersIn } from './shared-words.ts'

/** Whether two drafts are of different times, by their dates or by how they are told. */
export const areApartInTime = (reading: Reading, a: Draft, b: Draft): boolean =>
  areOfOtherDays(a, b) ||
  isOfLast(reading, a, b) ||
  isOfLast(reading, b, a) ||
  isToCome(reading, a, b) ||
  isToCome(reading, b, a) ||
  isNewWithDate(reading, a, b) ||
  isBeforeOrAfter(reading, a, b) ||
  isBeforeOrAfter(reading, b, a) ||
  isToldOfBefore(reading, a, b)

const areOfOtherDays = (a: Draft, b: Draft): boolean =>
  a.date !== null && b.date !== null && (a.date.latest < b.date.earliest || b.date.latest < a.date.earliest)

/** "gathered outside before the meeting": what a sentence tells as before or after another thing. */
const isBeforeOrAfter = ({ tokens }: Reading, { group, sentence }: Draft, noun: Draft): boolean =>
  group !== undefined &&
  noun.group === undefined &&
  noun.sentence === sentence &&
  /^(?:before|after|following)$/.test(tokens[noun.phrase.from - 1]?.folded ?? '')

/** "In 1996, ten died in a fire": what "a" tells with a date of its own is none told before without one. */
function isNewWithDate(reading: Reading, a: Draft, b: Draft): boolean {
  const { tokens, source } = reading
  const [first, second] = a.sentence < b.sentence ? [a, b] : [b, a]
  if (second.group || second.date === null || first.date !== null) return false
  const { zone } = source.document.sentences[first.sentence]!
  // A headline leaves the day to the lead: "Fire spreads in Malibu", "A fire broke out on Friday".
  const isLead = zone === 'heading' && second.sentence <= leadOf(reading)
  const isNew = /^an?$/.test(tokens[second.phrase.from]!.folded)
  // "Fuel protest in Angola" over "In 2023, five died in protests": bare words of years ago.
  const isBare = second.phrase.from === second.trigger.from
  // "the Great Assam earthquake", in 1897; a war of long ago may go on
  const isNamed =
    second.type.family === 'disaster' &&
    tokens.slice(second.phrase.from, second.trigger.from).some(({ capital }) => capital)
  return !isLead && (isNew || ((isBare || isNamed) && isLongAgo(second, source.published)))
}

/** "Pickup hits buggy … A couple died in July when a truck hit their buggy": a verb in a sentence of months ago tells no news. */
function isToldOfBefore({ source, times }: Reading, a: Draft, b: Draft): boolean {
  const [first, second] = a.sentence < b.sentence ? [a, b] : [b, a]
  const { published, document } = source
  if (published === null || first.date || a.sentence === b.sentence) return false
  // "was detained on Sunday. His arrest in July": what a day of its own sets apart from the news.
  if (!second.group && !(first.group && first.type.type === 'arrest')) return false
  if (sharesNumber(a, b)) return false
  const told = times
    .slice(document.sentences[second.sentence]!.firstToken, second.trigger.from)
    .findLast(time => time?.type === 'date' && time.latest !== null)
  const latest = second.date?.latest ?? told?.latest
  return latest !== null && latest !== undefined && latest < addDays(published, -OLD)
}

/** "abducted 303 children … The 303 children abducted in 2014". */
function sharesNumber(a: Draft, b: Draft): boolean {
  const mine = new Set(a.participants.flatMap(({ text }) => numbersIn(text)))
  return b.participants.some(({ text }) => numbersIn(text).some(number => mine.has(number)))
}

/** Days after which nothing is news any more. */
const OLD = 45

const isLongAgo = ({ date }: Draft, published: string | null): boolean =>
  published !== null && date !== null && date.latest < addDays(published, -YEAR / 2)

/** "will vote at its Dec. 15 meeting … parents attended the meeting": what was done to is not to come. */
const isToCome = (reading: Reading, { date }: Draft, { group, phrase }: Draft): boolean =>
  date !== null &&
  reading.source.published !== null &&
  date.earliest > reading.source.published &&
  group === undefined &&
  reading.classes[phrase.from - 1] === 'verb' &&
  isPast(reading, phrase.from - 1)

const YEAR = 366
