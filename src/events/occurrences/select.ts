import { isAnnouncement } from './announcements.ts'
import { isBorneOut, isGathering, isSomewhere } from './borne-out.ts'
import { isCharge } from './charges.ts'
import { inCompany } from './company.ts'
import { isFinitePast, isPlan, isSomebody, isUsual } from './deeds.ts'
import { type Draft, isReal } from './draft.ts'
import { isOfPlay } from './match-report.ts'
import { lacksDoer, misses } from './misses.ts'
import { isLacking, isListed, isPhoned } from './nouns-of-no-event.ts'
import { headMention } from './participant.ts'
import { hasSite } from './place-list.ts'
import type { Reading } from './reading.ts'
import { PRONOUN } from './words.ts'

/** Whether the words mean what the row of the lexicon says, and all that belongs to a verb is there. */
export const canTell = (reading: Reading, draft: Draft): boolean =>
  isMeant(reading, draft) && !lacksDoer(reading, draft)

/** Drops what the lexicon's weaker words suggest but the clause does not bear out. Runs on drafts not folded away. */
export function isTold(reading: Reading, draft: Draft): boolean {
  if (!mayTell(reading, draft) || lacksDoer(reading, draft) || lacksMore(reading, draft)) return false
  if (draft.trigger.row.strength === 'weak' && isIdle(reading, draft)) return false
  if (!isReal(draft) && !isNamed(draft) && !isSet(reading, draft) && !isPlan(reading, draft))
    return isDenied(reading, draft)
  return isBorneOut(reading, draft) || isSaidInPlan(reading, draft)
}

/** Whether the words mean what they must and are no advice, habit or mere saying: as likely as not they tell an event. */
export function mayTell(reading: Reading, draft: Draft): boolean {
  if (!isMeant(reading, draft) || isHabit(reading, draft)) return false
  if (!isReal(draft) && isAdvice(reading, draft)) return false
  return draft.trigger.row.strength !== 'weak' || !isMereSaying(reading, draft)
}

/** Whether the words have the meaning of their row, by their company and by what stands beside them. */
export function isMeant(reading: Reading, draft: Draft): boolean {
  if (draft.trigger.row.part === 'light' || !inCompany(reading, draft) || isAspect(reading, draft))
    return false
  if (isOfPlay(reading, draft)) return false
  if (draft.group) return !misses(reading, draft) && !isListed(reading, draft)
  return (
    !isCharge(reading, draft) &&
    !isLacking(reading, draft) &&
    !isPhoned(reading, draft) &&
    !isPlaceOfName(reading, draft) &&
    !isFigure(reading, draft) &&
    !isLikened(reading, draft) &&
    !isGround(reading, draft)
  )
}

/** Comings and goings without a place, and words about events without an event. */
function lacksMore(reading: Reading, draft: Draft): boolean {
  if (needsPlace(draft) && !isSomewhere(reading, draft) && !isCall(draft) && !hasCome(reading, draft))
    return true
  return ABOUT_EVENTS.has(draft.type.type) && draft.trigger.row.strength === 'weak' && !draft.about
}

/** "If you travel there you need not apply for a visa": what the reader may do, outside anybody's quoted words, is no news. */
function isAdvice({ tokens, classes, source }: Reading, { sentence, trigger }: Draft): boolean {
  const { firstToken, endToken } = source.document.sentences[sentence]!
  let quoted = false
  let advises = false
  for (
    let i = Math.max(firstToken, trigger.head - ADVISED);
    i < Math.min(endToken, trigger.head + ADVISED);
    i++
  ) {
    if (classes[i] === 'quote') quoted = true
    if (tokens[i]!.folded === 'you' || tokens[i]!.folded === 'your') advises = true
  }
  return advises && !quoted
}

/** So far off, the reader may be spoken to in another clause. */
const ADVISED = 14

/** Words that ask for company say enough with it: "abandoned his ship"; so do phrases: "fled on foot", "flown home". */
const needsPlace = ({ type, group, trigger }: Draft): boolean =>
  NEEDS_PLACE.has(type.type) &&
  group !== undefined &&
  trigger.form.rest.length < 2 &&
  !/^home/.test(trigger.form.rest[0] ?? '') &&
  (trigger.row.strength === 'weak' || trigger.row.company.size === 0)

const isSaidInPlan = (reading: Reading, draft: Draft): boolean =>
  SAYING.has(draft.trigger.row.phrase) && draft.group !== undefined && isAnnouncement(reading, draft)

/** Verbs that say so little of what is said that only an event as their object is news: "described the attack", "commented on it". */
const isMereSaying = (reading: Reading, draft: Draft): boolean =>
  draft.type.type === 'statement' &&
  draft.group !== undefined &&
  draft.trigger.row.company.size === 0 &&
  (SAYING.has(draft.trigger.row.phrase) ? !isAnnouncement(reading, draft) : draft.about === undefined)

const SAYING = new Set(['say', 'tell', 'report', 'state', 'estimate', 'insist', 'allege', 'suggest', 'hint'])

/** "The president visited the district": a visit needs no place that is known, but a visitor with a name and somewhere to go. */
const isCall = ({ type, participants, object }: Draft): boolean =>
  type.type === 'visit' && object !== undefined && participants.some(one => NAME.test(one.text))

/** What is only meant to be done by nobody named, nowhere or at no time. */
const isIdle = (reading: Reading, draft: Draft): boolean =>
  (draft.group?.infinitive === true || !isReal(draft)) &&
  !isGathering(reading, draft) &&
  !isPlan(reading, draft) &&
  !(draft.participants.length > 0 && (hasSite(draft) || draft.times.length > 0))

/** "The officers arrived", "toured the areas hit": words that say nothing else need no place, once somebody did so. */
const hasCome = (reading: Reading, draft: Draft): boolean =>
  (draft.trigger.row.strength === 'strong' || (draft.type.type === 'visit' && draft.object !== undefined)) &&
  (isFinitePast(reading, draft) || isBroughtAbout(draft)) &&
  draft.subject !== undefined &&
  isSomebody(reading, draft.subject)

/** "forced them to flee": told as done, though by an infinitive. */
const isBroughtAbout = (draft: Draft): boolean => draft.group?.infinitive === true && isReal(draft)

/** "are treating it as an accident": what something is taken for. */
const isLikened = ({ tokens }: Reading, { phrase, clause }: Draft): boolean =>
  clause === undefined &&
  tokens[phrase.from - 1]?.folded === 'as' &&
  /^an?$/.test(tokens[phrase.from]!.folded)

/** "In retaliation, the army shelled a village": why it is done, which is no deed besides; so with "apparent". */
const isGround = ({ tokens }: Reading, { phrase, trigger, clause }: Draft): boolean =>
  clause === undefined &&
  (phrase.from === trigger.from || tokens[phrase.from]!.folded === 'apparent') &&
  tokens[phrase.from - 1]?.folded === 'in' &&
  /^(?:retaliation|reprisal|revenge|retribution|return)$/.test(trigger.row.phrase)

/** "the settlement of Ariel": a place, by its name. */
const isPlaceOfName = (reading: Reading, { trigger, attached: [first], phrase }: Draft): boolean =>
  trigger.row.phrase === 'settlement' &&
  (first?.preposition === 'of'
    ? headMention(reading, first.phrase) !== undefined
    : trigger.form.plural && INHABITED.test(reading.tokens[phrase.from - 2]?.folded ?? ''))

/** "residents of two settlements": where somebody lives. */
const INHABITED = /^(?:residents|people|inhabitants|villagers|houses|homes|number|dozens|hundreds)$/

const FIGURATIVE = new Set([
  'flood',
  'avalanche',
  'storm',
  'tsunami',
  'drought',
  'tornado',
  'eruption',
  'blizzard',
])

/** "a flood of complaints" */
function isFigure(reading: Reading, { trigger, attached }: Draft): boolean {
  const [first] = attached
  if (!FIGURATIVE.has(trigger.row.phrase) || first?.preposition !== 'of') return false
  return !reading.times[first.phrase.from] && !headMention(reading, first.phrase)
}

/** What is only wished for or feared is worth telling in somebody's words, of a place, of somebody named, of a public body, or of two parties. */
const isNamed = (draft: Draft): boolean =>
  draft.governor !== undefined ||
  hasSite(draft) ||
  draft.participants.some(
    one =>
      one.mentionId !== undefined || NAME.test(one.text) || SURNAME.test(one.text) || PUBLIC.test(one.text),
  ) ||
  draft.participants.filter(one => !PRONOUN.test(one.text)).length > 1

/** "No clashes occurred", "there were no clashes", "no one claimed responsibility": that it did not happen is news. */
function isDenied({ tokens }: Reading, { modality, group, trigger, phrase, clause }: Draft): boolean {
  if (modality !== 'negated' || trigger.row.strength === 'weak') return false
  if (group) return trigger.row.phrase === 'claim responsibility'
  if (tokens[phrase.from]!.folded !== 'no') return false
  return clause !== undefined || isThere(tokens, phrase.from - 1)
}

/** "there were", "there have been": "there is no clash" says how things are. */
const isThere = (tokens: Reading['tokens'], verb: number): boolean =>
  /^(?:was|were|been)$/.test(tokens[verb]?.folded ?? '') &&
  (tokens[verb - 1]?.folded === 'there' || tokens[verb - 2]?.folded === 'there')

/** "A session will be convened on Sunday", "a campaign is to begin": planned for a time, or as one of its kind. */
const isSet = (reading: Reading, draft: Draft): boolean =>
  (draft.times.length > 0 || !draft.group) && isPlan(reading, draft.clause ?? draft)

/** Those whose plans and refusals are news under no name. */
const PUBLIC =
  /^the (?:government|company|police|army|military|president|opposition|union|court|rebels|authorities)$/i

/** One word with a capital that is no plural, which may only begin the sentence. */
const SURNAME =
  /^(?!(?:he|she|it|they|we|you|some|many|all|both|most|nobody|everyone|one)$)\p{Lu}\p{Ll}+[^s\W]$/iu

/** A capital past the first word, or a number. */
const NAME = /\s\p{Lu}|\p{N}/u

/** What is told as always so: "the virus kills", "it is contracted from water". Headlines and captions tell news so. */
export function isHabit(reading: Reading, draft: Draft): boolean {
  const { source, tokens, words } = reading
  const { group, trigger, type, sentence, times, modality } = draft
  if (group && type.told !== 'speech' && isUsual(reading, draft)) return true
  // "The village can be reached only by boat"
  if (group?.passive && group.auxiliaries[0] === 'can') return true
  const { zone, endToken } = source.document.sentences[sentence]!
  const told = modality === 'asserted' || modality === 'reported'
  if (!group || zone !== 'body' || !told || times.length > 0 || GOING_ON.has(type.type)) return false
  const last = /^["”’]$/.test(tokens[endToken - 1]!.text) ? endToken - 2 : endToken - 1
  if (type.told === 'speech' || (tokens[last]!.text !== '.' && tokens[last]!.text !== ',')) return false
  const [first, second] = group.auxiliaries
  if (first)
    return (
      !trigger.row.phrase.startsWith('be ') &&
      group.passive &&
      second === undefined &&
      (first === 'is' || first === 'are') &&
      !group.infinitive
    )
  const { verb } = words[trigger.head]!
  if (group.infinitive || verb === undefined || verb.includes('past')) return false
  return verb.includes('base') || verb.includes('s')
}

const GOING_ON = new Set(['presence', 'closure', 'end', 'start', 'war', 'participation', 'trial'])

/** Coming, going and staying are worth telling where the text says where. */
const NEEDS_PLACE = new Set(['arrival', 'departure', 'presence', 'visit', 'migration'])

/** "joined", "supported" anything but an event is no event. */
const ABOUT_EVENTS = new Set(['organisation', 'participation', 'start'])

/** "started burning", "stopped to talk": the verb that follows tells the event. */
function isAspect({ classes, tokens }: Reading, { type, trigger }: Draft): boolean {
  if (type.type !== 'start' && type.type !== 'end') return false
  return classes[trigger.after] === 'to' || /ing$/.test(tokens[trigger.after]?.folded ?? '')
}
