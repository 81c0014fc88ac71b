import { addDays } from './calendar.ts'
import { isPast } from './clause.ts'
import { type Draft, isGeneric, isReal } from './draft.ts'
import { isHeadlineAndLead, leadOf } from './headline-and-lead.ts'
import { isOfLast } from './of-last.ts'
import { isOfTheDead } from './of-the-dead.ts'
import { isOfOther } from './other-doers.ts'
import type { Reading } from './reading.ts'
import { related, sameWord, sideOf, siteIds } from './same-words.ts'
import { numbersIn, sharedWords } from './shared-words.ts'
import { PRONOUN } from './words.ts'

/** Types that gather unlike things: only the same word may be told again. */
const MIXED = new Set([
  'disease-outbreak',
  'crime',
  'trial',
  'business',
  'discovery',
  'aid',
  'construction',
  'damage',
  'disaster',
  'accident',
  'sport',
  'agreement',
  'withdrawal',
  'resignation',
])

/** States and speech verbs are new each time; nouns that point back are not. */
const NEVER = new Set([
  'presence',
  'statement',
  'warning',
  'appeal',
  'blame',
  'participation',
  'order',
  'refusal',
])

/** Sentences within which a deed of any kind may be told by another verb. */
const NEAR = 2

/** Whether something in them makes two drafts two events. */
export function conflicts(reading: Reading, a: Draft, b: Draft): boolean {
  if (a.about && a.about === b.about && a.type === b.type && a.sentence === b.sentence) return false
  const isNews = isHeadlineAndLead(reading, a, b)
  if (a.group && NEVER.has(a.type.type) && !isNews) return true
  if (MIXED.has(a.type.type) && !isNews && !sameWord(reading, a, b)) return true
  if (isGeneric(a) && Math.abs(a.sentence - b.sentence) > NEAR && !sameWord(reading, a, b)) return true
  if ((isCampaign(a) || isCampaign(b) || isQuarrel(a) || isQuarrel(b)) && !sameWord(reading, a, b))
    return true
  if (isUprising(a) !== isUprising(b) || (a.type.type === 'war') !== (b.type.type === 'war')) return true
  if (a.sentence === b.sentence && Boolean(a.group) === Boolean(b.group) && a.group) return true
  const bothReal = isReal(a) === isReal(b)
  const denied = a.modality === 'negated' || b.modality === 'negated'
  if (!bothReal && (denied || a.type.family !== 'protest')) return true
  if (a.date && b.date && (a.date.latest < b.date.earliest || b.date.latest < a.date.earliest)) return true
  if (isOfLast(reading, a, b) || isOfLast(reading, b, a)) return true
  if (isToCome(reading, a, b) || isToCome(reading, b, a)) return true
  if (
    isNewWithDate(reading, a, b) ||
    areCountedApart(a, b) ||
    isNewsAndPast(reading, a, b) ||
    isToldOfBefore(reading, a, b)
  )
    return true
  const later = a.sentence > b.sentence ? a : b
  if (a.sentence !== b.sentence && (isElsewhere(reading, later) || isMeasure(reading, later))) return true
  if (
    a.type.type !== b.type.type &&
    a.type.type !== 'attack' &&
    b.type.type !== 'attack' &&
    a.type.family === 'violence' &&
    b.type.family === 'violence'
  )
    return true
  const [mine, theirs] = [siteIds(a), siteIds(b)]
  if (mine.length > 0 && theirs.length > 0 && !mine.some(id => related(reading, id, theirs))) return true
  const isSame = isNews || isOfTheDead(reading, a, b)
  if ((aimedElsewhere(a, b) && !isSame) || isOneOfMany(a, b) || isOneOfMany(b, a)) return true
  if (isOfOther(reading, a, b) || isOtherPaper(a, b) || isOtherPaper(b, a)) return true
  const [actor, otherActor] = [sideOf(a, 'actor'), sideOf(b, 'actor')]
  return actor !== undefined && otherActor !== undefined && actor !== otherActor
}

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
  const isPast = second.phrase.from === second.trigger.from && isLongAgo(second, source.published)
  return !isLead && (isNew || isPast)
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

/** "dismissed talk of a bubble … The report was due": a report is what somebody wrote or found, and not what they denied. */
const isOtherPaper = (paper: Draft, said: Draft): boolean =>
  !paper.group &&
  paper.trigger.row.phrase === 'report' &&
  said.group !== undefined &&
  !/^(?:report|publish|release|issue|find|say|state|conclude|reveal|warn|announce|write)/.test(
    said.trigger.row.phrase,
  )

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

/** "Ferry sinks" over "In 1987 another ferry sank": what a headline's verb tells is no thing of years ago. */
function isNewsAndPast({ source }: Reading, a: Draft, b: Draft): boolean {
  const [first, second] = a.sentence < b.sentence ? [a, b] : [b, a]
  if (!first.group || first.date || !second.date || source.published === null) return false
  const inHeadline = source.document.sentences[first.sentence]!.zone === 'heading'
  return inHeadline && second.date.latest < addDays(source.published, -YEAR)
}

const YEAR = 366

/** "killed 121 in raids, the deadliest operation in years": what a comma and a superlative measure is told in that sentence. */
function isMeasure({ tokens }: Reading, { group, trigger }: Draft): boolean {
  if (group) return false
  // "claimed its first attack in Nigeria"
  if (
    tokens[trigger.from - 1]?.folded === 'first' &&
    /^(?:its|their)$/.test(tokens[trigger.from - 2]!.folded)
  )
    return true
  for (let at = trigger.from - 1; at > trigger.from - MEASURE; at--)
    if (/(?:est|worst)$/.test(tokens[at]?.folded ?? ''))
      return tokens[at - 1]?.folded === 'the' && tokens[at - 2]?.text === ','
  return false
}

/** Words from "deadliest" to its noun. */
const MEASURE = 5

/** "Elsewhere, a bank cut its rate", "held its own meeting": the words say that it is another. */
function isElsewhere({ tokens, source }: Reading, { sentence, trigger, phrase, group }: Draft): boolean {
  if (!group && /^(?:own|separate)$/.test(tokens[phrase.from + 1]?.folded ?? '')) return true
  const { firstToken } = source.document.sentences[sentence]!
  if (trigger.head <= firstToken) return false
  // "In a separate case, a girl drowned"
  const opening = tokens[firstToken]!.folded
  const next = tokens[firstToken + (tokens[firstToken + 1]?.folded === 'a' ? 2 : 1)]?.folded ?? ''
  return (
    /^(?:elsewhere|separately)$/.test(opening) ||
    (opening === 'in' && /^(?:separate|another|unrelated|different)$/.test(next))
  )
}

/** "abducted 303 children", "In March 2024, 130 children abducted in Kuriga": other numbers, of which one alone has a date. */
function areCountedApart(a: Draft, b: Draft): boolean {
  if ((a.date === null) === (b.date === null)) return false
  const [one, other] = [countOf(a), countOf(b)]
  return one !== undefined && other !== undefined && one !== other
}

/** The first number of its victims. */
const countOf = ({ participants }: Draft): string | undefined =>
  numbersIn(participants.find(({ role }) => role === 'victim')?.text ?? '')[0]

/** "the death" of one is not "45 deaths". */
const isOneOfMany = (one: Draft, other: Draft): boolean =>
  !one.group &&
  !one.trigger.form.plural &&
  one.type.family === 'killing' &&
  other.type.family === 'killing' &&
  !isBareKilling(one) &&
  ((!other.group && other.trigger.form.plural) ||
    other.participants.some(({ role, text }) => role === 'victim' && numbersIn(text).some(isMany)))

/** "Gunmen killed 45. The killing alarmed many": of whom, it does not say. */
const isBareKilling = ({ trigger, own, phrase }: Draft): boolean =>
  trigger.row.phrase === 'killing' && own.length === 0 && phrase.from < trigger.from

const isMany = (number: string): boolean => number !== '1'

/** An invasion is no car bomb, though both may be called an attack. */
const isCampaign = ({ trigger }: Draft) => CAMPAIGNS.has(trigger.row.phrase)
const CAMPAIGNS = new Set(
  'invasion invade offensive siege besiege occupation occupy annexation annex hijacking hijack cyberattack hack'.split(
    ' ',
  ),
)

/** "a fight over a building site", "the trade dispute between Canada and the United States": each quarrel, and each motion, is about its own thing. */
const isQuarrel = ({ group, trigger }: Draft) => group === undefined && QUARRELS.has(trigger.row.phrase)
const QUARRELS = new Set(['dispute', 'fight', 'feud', 'row', 'standoff', 'motion'])

/** A revolution is no march. */
const isUprising = ({ trigger }: Draft) => UPRISINGS.has(trigger.row.phrase)
const UPRISINGS = new Set(['uprising', 'revolt', 'rebellion', 'revolution', 'insurrection', 'mutiny'])

/** "the bases to be shut and the closure of airspace": each names its own object, and they have no word in common. */
const aimedElsewhere = (a: Draft, b: Draft) => hasObject(a) && hasObject(b) && !sharedWords(a, b)

/** An object of its own: a noun's "of" and "on", not what its verb adds. */
const hasObject = (draft: Draft) =>
  draft.participants.some(
    one =>
      (one.role === 'target' || one.role === 'victim') &&
      !PRONOUN.test(one.text) &&
      (draft.group !== undefined || draft.own.includes(one)),
  )
