import { isCalamity } from './antecedent.ts'
import { isDeed, isPlan } from './deeds.ts'
import { type Draft, isParticiple } from './draft.ts'
import { isPronoun } from './phrases.ts'
import { hasSite } from './place-list.ts'
import type { Reading } from './reading.ts'

/** Verbs whose object is missing, or which have one that they may not have. */
export function misses(reading: Reading, draft: Draft): boolean {
  const { row, after } = draft.trigger
  if (!draft.group) return false
  if (row.phrase === 'threaten' && draft.object && !hasContent(reading, draft)) return true
  if (row.type === 'order' && draft.group.infinitive && !draft.object && reading.classes[after] !== 'to')
    return true
  if (isSpent(reading, draft) || isAway(reading, draft)) return true
  if (row.phrase === 'decline' && !draft.object && reading.classes[after] !== 'to') return true
  // "a migrant hailed as a hero" was not said to do so.
  const isCalled = draft.type.told === 'speech' && draft.group.auxiliaries.length === 0 && !draft.object
  if (isCalled && reading.tokens[after]?.folded === 'as') return true
  if (isAdjective(reading, draft) || qualifiesSubject(reading, draft)) return true
  if (row.type === 'discovery' && !isFind(reading, draft)) return true
  if (row.phrase.startsWith('meet') && draft.passive) return true
  // "had been left with no choice"
  if (row.phrase === 'leave' && row.type === 'departure' && draft.passive) return true
  if (row.phrase === 'leave' && MOVING.has(row.type) && leavesSo(reading, draft)) return true
  if (row.frame === 'actor') return draft.object !== undefined || draft.passive
  if (draft.type.type === 'end') return draft.about === undefined && !endsByItself(reading, draft)
  const aims = draft.type.site === 'target' && row.strength === 'weak'
  if (aims && !draft.participants.some(one => one.role === 'target')) return true
  const bare =
    !draft.passive && !row.phrase.startsWith('be ') && !draft.participants.some(one => one.role === 'victim')
  return row.frame === 'actor-victim' && row.strength !== 'strong' && bare
}

/** "It took 800 men over two days": nobody took them, or took them over. "approved the minutes": of what was done before. */
export const isSpent = ({ tokens, times }: Reading, { subject, object, trigger }: Draft): boolean =>
  (subject !== undefined &&
    tokens[subject.head]!.folded === 'it' &&
    /^take(?: over)?$/.test(trigger.row.phrase)) ||
  isWithoutChoice(tokens, trigger.after) ||
  (object !== undefined &&
    tokens[object.head]!.folded === 'minutes' &&
    !times[object.head] &&
    KEEPING.has(trigger.row.phrase))

/** "without regaining consciousness", "weeks away from retiring", "Prosecuting, Roe said": not done, or no deed. */
export function isAway(reading: Reading, draft: Draft): boolean {
  const { tokens, classes } = reading
  if (isCalled(reading, draft) || isEver(reading, draft) || isAsked(reading, draft)) return true
  if (isNaming(reading, draft) || isToldByIt(reading, draft) || isLearnt(reading, draft)) return true
  if (!isParticiple(draft)) return false
  const { trigger, start } = draft
  const before = tokens[trigger.from - 1]?.folded
  if (trigger.from === start) return classes[trigger.to] === 'comma' && !draft.subject
  return before === 'without' || (before === 'from' && tokens[trigger.from - 2]?.folded === 'away')
}

/** "Who has been arrested?", over the lines that answer it; a question in somebody's mouth may tell. */
function isAsked({ tokens, source }: Reading, { sentence }: Draft): boolean {
  const { firstToken, endToken } = source.document.sentences[sentence]!
  return tokens[endToken - 1]!.text === '?' && ASKING.has(tokens[firstToken]!.folded)
}

const ASKING: ReadonlySet<string> = new Set(['who', 'what', 'how', 'why', 'when', 'where', 'which'])

/** "stopped learning to swim": what somebody knows how to do. */
const isLearnt = ({ tokens }: Reading, { group }: Draft): boolean =>
  group?.infinitive === true && /^(?:learn(?:s|ed|ing|t)?|how)$/.test(tokens[group.from - 1]?.folded ?? '')

/** "the largest hoard ever discovered": which one, and no deed. */
const isEver = ({ tokens }: Reading, { group }: Draft): boolean =>
  group?.auxiliaries.length === 0 && tokens[group.verb - 1]?.folded === 'ever'

/** "a dog named Finn": what it is called. */
const isCalled = ({ tokens, classes }: Reading, { trigger, group }: Draft): boolean =>
  trigger.row.phrase === 'name' &&
  group?.auxiliaries.length === 0 &&
  tokens[trigger.to]?.capital === true &&
  // "the booster, named Never Mind, landed"
  (classes[trigger.from - 1] === 'comma' ||
    (classes[trigger.from - 1] === 'noun' && /^an?$/.test(tokens[trigger.from - 2]?.folded ?? '')))

/** "It struck on Friday": the quake told before did. */
const isToldByIt = ({ tokens }: Reading, { trigger, subject, object, passive }: Draft): boolean =>
  !object &&
  !passive &&
  subject !== undefined &&
  tokens[subject.head]!.folded === 'it' &&
  /^(?:strike|hit|break out)$/.test(trigger.row.phrase)

/** "called the strikes “a calculated attack”": nobody called for any. */
const isNaming = ({ classes }: Reading, { trigger: { row }, type, object }: Draft): boolean =>
  row.phrase === 'call' &&
  type.type !== 'statement' &&
  object !== undefined &&
  (classes[object.to] === 'quote' || classes[object.to] === 'det')

/** "floods leave shops with a bill", "a storm left 300 homes in the dark": what becomes of somebody, and no departure. */
const leavesSo = (reading: Reading, { subject, object }: Draft): boolean =>
  subject !== undefined &&
  (isCalamity(reading, subject) ||
    (object !== undefined &&
      reading.words[subject.head]!.beginsNoun &&
      /^(?:with|without|facing|needing)$/.test(reading.tokens[object.to]?.folded ?? '')))

const MOVING: ReadonlySet<string> = new Set(['departure', 'migration'])

/** "had been left with no choice" */
const isWithoutChoice = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.folded === 'with' && /^(?:choice|option|alternative)$/.test(tokens[at + 2]?.folded ?? '')

const KEEPING: ReadonlySet<string> = new Set(['approve', 'adopt', 'accept', 'amend', 'confirm', 'sign'])

/** Verbs without anybody who is known to do it: participles that hang on nothing, "it worked". */
export function lacksDoer(reading: Reading, draft: Draft): boolean {
  if (!draft.group) return false
  const weak = draft.trigger.row.strength === 'weak'
  if (isParticiple(draft) && (!draft.subject || (weak && !draft.about))) return true
  return weak && isDoneByPronoun(reading, draft) && !hasSite(draft)
}

/** "It worked": a pronoun that does nothing to anybody; "they sold the house" says enough. */
const isDoneByPronoun = (reading: Reading, draft: Draft): boolean =>
  draft.subject !== undefined &&
  isPronoun(reading, draft.subject) &&
  !isDeed(reading, draft) &&
  !isPlan(reading, draft)

/** "Poisoned insects", "shot campaigner": a past form before a noun, of which nothing is said to do it. */
const isAdjective = ({ classes }: Reading, draft: Draft): boolean =>
  !draft.subject &&
  !draft.passive &&
  draft.object !== undefined &&
  classes[draft.object.from] !== 'det' &&
  classes[draft.object.from] !== 'pron' &&
  draft.group!.auxiliaries.length === 0 &&
  !draft.group!.infinitive &&
  !isParticiple(draft)

/** "and banned group X claimed it": what looks like the object is the subject of the next verb. */
function qualifiesSubject({ classes }: Reading, { group, object, trigger }: Draft): boolean {
  if (!object || group!.auxiliaries.length > 0 || group!.infinitive || classes[group!.from - 1] !== 'conj')
    return false
  if (!trigger.form.forms.includes('participle') || object.from !== trigger.after) return false
  const next = classes[object.to]
  return classes[object.from] === 'noun' && (next === 'verb' || next === 'aux')
}

/** "the trial is set for May", "the vote set for May" say when it is, and nobody's deed. */
export const isSetFor = ({ tokens, times }: Reading, { trigger: { row, after } }: Draft): boolean =>
  row.phrase === 'set' &&
  tokens[after]?.folded === 'for' &&
  times.slice(after + 1, after + HOUR).some(time => time !== undefined)

/** Words of "for 9 a.m. on May 3" up to the day. */
const HOUR = 10

/** "found a purse", not "found him guilty", "found to have" or "police discovered". */
const isFind = (reading: Reading, { passive, object, trigger }: Draft): boolean =>
  reading.classes[trigger.after] !== 'to' &&
  (passive || (object !== undefined && !isPronoun(reading, object)))

/** "threatened Iran with sanctions", "threatened the town to leave", not "operations threaten the runs". */
const hasContent = ({ classes }: Reading, { object, attached }: Draft): boolean =>
  classes[object!.to] === 'to' || attached.some(one => one.preposition === 'with')

/** "the talks ended", "production will end", "plans to end production", not "they ended their lives". */
function endsByItself(reading: Reading, { subject, object }: Draft): boolean {
  const { classes, tokens } = reading
  const thing = object ?? subject
  if (!thing || isPronoun(reading, thing) || PERSONS_OWN.has(tokens[thing.head]!.folded)) return false
  for (let i = thing.from; i < thing.to; i++)
    if (OWN.has(tokens[i]!.folded) || classes[i] === 'poss') return false
  return !tokens[thing.head]!.capital
}

const OWN = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your'])

/** What ends for one person or by the calendar. */
const PERSONS_OWN = new Set(
  'life lives career season seasons day days week weeks month months year years night game games match speech marriage drought streak run quarter half semester term article story sentence road street line queue'.split(
    ' ',
  ),
)
