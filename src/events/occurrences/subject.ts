import { antecedent } from './antecedent.ts'
import { isClause, isTimeOnly, jointBeforeTime, mainBefore } from './asides.ts'
import { isAtBar } from './at-bar.ts'
import { objectOf, previousVerb, verbGroup, withinName } from './clause.ts'
import { copulaBefore, isHeadline } from './infinitive.ts'
import { mainSubject } from './main-subject.ts'
import { type Phrase, phraseBefore, phraseFrom } from './phrases.ts'
import type { Reading } from './reading.ts'
import { isReduced } from './reduced-participle.ts'
import { ownerOfPlan, pronounBefore, residentBefore } from './resident.ts'
import { subjectInSegment } from './segment-subject.ts'
import { isSetOff } from './set-off.ts'
import { betweenTwo, withOthers } from './subject-list.ts'
import { beforeTime } from './subject-opening.ts'
import { isAim, sayingOf } from './subject-shared.ts'
import type { VerbGroup } from './verb-group.ts'
import { BRINGING_ABOUT } from './words.ts'

/** Who or what the verb is said of; a pronoun or relative is followed to what it stands for within the sentence. */
export function subjectOf(reading: Reading, group: VerbGroup, start: number, depth = 0): Phrase | undefined {
  const phrase = nearestSubject(reading, group, start, depth)
  return phrase && (betweenTwo(reading, phrase, start) ?? residentBefore(reading, phrase, start) ?? phrase)
}

function nearestSubject(
  reading: Reading,
  group: VerbGroup,
  start: number,
  depth: number,
): Phrase | undefined {
  const { classes, tokens } = reading
  if (depth > 4) return undefined
  let at = group.from
  while (at > start && (classes[at - 1] === 'quote' || classes[at - 1] === 'adv')) at--
  // "declared a strike on Monday and last week filed a complaint", "which in May approved it"
  const joined = beforeTime(reading, at, start)
  if (classes[joined - 1] === 'conj' || classes[joined - 1] === 'rel') at = joined
  if (at <= start) return undefined
  if (group.infinitive) return infinitiveSubject(reading, group.from, start, depth)
  const left = classes[at - 1]
  if (left === 'rel') return antecedent(reading, at - 1, start, group)
  if (left === 'pron') {
    const own = pronounBefore(reading, at, start)
    if (own || classes[at - 2] !== 'prep') return own
  }
  if (left === 'conj') return sharedSubject(reading, at - 1, start, depth)
  // "after robbing", "after being convicted": the first word of the group is the participle.
  const participle = /ing$/.test(group.auxiliaries[0] ?? tokens[group.verb]!.folded)
  if (left === 'comma' && isSetOff(reading, group, at)) return antecedent(reading, at - 1, start, group)
  if (left === 'comma' && participle) return sharedSubject(reading, at - 1, start, depth)
  if (left === 'comma') return subjectBeforeComma(reading, at - 1, start, depth)
  if (left === 'mark' && isDash(tokens[at - 1]!.text)) return subjectBeforeDash(reading, at - 1, start)
  if (left === 'noun' && group.auxiliaries[0] === 'having') return sharedSubject(reading, at, start, depth)
  if (group.from === group.verb && isAtBar(reading, group.verb))
    return sharedSubject(reading, at, start, depth)
  // "has suggested the town's people be moved": who is to be, and not who wants it.
  if (left === 'noun' && group.auxiliaries[0] === 'be' && !group.modal)
    return phraseBefore(reading, at, start)
  const main = participle ? undefined : mainSubject(reading, group, start)
  if (main) return main
  if (left === 'verb' && participle && SEEN.test(tokens[at - 1]!.folded))
    return seenSubject(reading, at - 1, start, depth)
  if (left === 'verb' || left === 'aux' || left === 'mark') return undefined
  if (left === 'prep' && participle) return gerundSubject(reading, at - 1, start, depth)
  return subjectInSegment(reading, at, start)
}

/** "arrived in 2003 and stayed": the second verb shares the subject of the first. */
function sharedSubject(reading: Reading, at: number, start: number, depth: number): Phrase | undefined {
  const last = mainBefore(reading, previousVerb(reading, at, start), at, start)
  // "defused bombs attached to cars and urged people": the participle only says which bombs.
  const beside = reading.classes[at] === 'conj'
  const outer =
    beside && (isReduced(reading, last) || isAim(reading, last, at, start))
      ? previousVerb(reading, last, start)
      : -1
  const saying = beside ? sayingOf(reading, last, at, start) : -1
  const verb = saying >= 0 ? saying : outer >= 0 ? outer : last
  if (verb < 0) return beside ? subjectOfBeing(reading, at, start) : undefined
  return subjectOf(reading, verbGroup(reading, verb, start), start, depth + 1)
}

/** "She was a member of the party but was expelled": the subject of what somebody is, not of what they do. */
function subjectOfBeing(reading: Reading, at: number, start: number): Phrase | undefined {
  let be = at - 1
  while (be > start && reading.classes[be] !== 'aux') be--
  return be > start ? subjectInSegment(reading, be, start) : undefined
}

/** "was last seen leaving the house": who was seen left it. */
function seenSubject(reading: Reading, verb: number, start: number, depth: number): Phrase | undefined {
  const seen = verbGroup(reading, verb, start)
  return seen.passive ? subjectOf(reading, seen, start, depth + 1) : undefined
}

const SEEN = /^(?:seen|spotted|filmed|caught|photographed|pictured|heard|recorded|found)$/

/** "charged him with robbing": the object robs; "left after robbing": the subject. */
function gerundSubject(
  reading: Reading,
  preposition: number,
  start: number,
  depth: number,
): Phrase | undefined {
  const verb = previousVerb(reading, preposition, start)
  if (verb >= 0 && HELD_FOR.has(reading.tokens[preposition]!.folded)) {
    const object = objectOf(reading, verb + 1, preposition)
    if (object && object.to === preposition) return object
  }
  return sharedSubject(reading, preposition, start, depth)
}

const HELD_FOR = new Set(['with', 'of', 'for', 'from'])

/** "X, head of Y, said": the words between the commas only say more about X. */
function subjectBeforeComma(
  reading: Reading,
  comma: number,
  start: number,
  depth: number,
): Phrase | undefined {
  const { classes } = reading
  const joint = jointBeforeTime(reading, comma, start)
  if (joint >= 0) return sharedSubject(reading, joint, start, depth)
  let isNamed = false
  for (let i = comma - 1; i >= start && i > comma - 25; i--) {
    if (classes[i] === 'mark') return undefined
    if (classes[i] !== 'comma') continue
    if (withinName(reading, i)) {
      isNamed = true
      continue
    }
    // "Hours earlier, police in Faridabad, Haryana, had seized"
    if (isTimeOnly(reading, start, i)) return phraseFrom(reading, i + 1, comma)
    if (isClause(reading, i, comma)) return sharedSubject(reading, comma, start, depth)
    const clause = subjectInSegment(reading, i, start)
    if (clause && classes[clause.head] !== 'num') return withOthers(reading, clause, comma + 1, start)
  }
  // "Police in Faridabad, Haryana, had seized"
  if (isNamed) return subjectInSegment(reading, comma, start)
  return sharedSubject(reading, comma, start, depth)
}

const isDash = (text: string) => text === '–' || text === '—' || text === '--' || text === '-'

/** "The five – A, B and C – met" */
function subjectBeforeDash(reading: Reading, dash: number, start: number): Phrase | undefined {
  for (let i = dash - 1; i >= start; i--)
    if (reading.classes[i] === 'mark' && isDash(reading.tokens[i]!.text))
      return subjectInSegment(reading, i, start)
  return undefined
}

/** "gathered to demand": the subject of the verb before; "for all bases to be shut": the words after "for"; "urged them to join": its object. */
function infinitiveSubject(reading: Reading, to: number, start: number, depth: number): Phrase | undefined {
  const { classes, tokens } = reading
  const verb = previousVerb(reading, to, start)
  const copula = copulaBefore(reading, to, Math.max(verb + 1, start))
  if (copula >= 0 && classes[copula - 1] === 'comma')
    return subjectBeforeComma(reading, copula - 1, start, depth)
  if (copula >= 0) return subjectInSegment(reading, copula, start)
  if (verb < 0 && isHeadline(reading, to, start)) return phraseFrom(reading, start, to)
  for (let i = to - 1; i > verb && i >= start; i--) {
    if (classes[i] === 'prep' && tokens[i]!.folded === 'for' && classes[i + 1] !== 'prep')
      return phraseFrom(reading, i + 1, to)
    if (classes[i] === 'comma' || classes[i] === 'mark') break
  }
  const owner = ownerOfPlan(reading, to, start)
  if (owner) return owner
  if (verb < 0) return undefined
  const asked = reading.words[verb]!.forms.some(form => form.row.frame === 'speaker-recipient')
  if (asked) return objectOf(reading, verb + 1, to)
  const forced =
    BRINGING_ABOUT.has(tokens[verb]!.folded) || CONTROLLING.test(tokens[verb]!.folded)
      ? objectOf(reading, verb + 1, to)
      : undefined
  if (forced) return forced
  return subjectOf(reading, verbGroup(reading, verb, start), start, depth + 1)
}

/** "sent him to", "expects her to": whose object does what follows. */
const CONTROLLING =
  /^(?:sen[dt]s?|sending|expect|want|advis|allow|ask|command|direct|enabl|encourag|get(?:s|ting)?$|got$|instruct|invit|order|pay|paid|permit|persuad|press|push|requir|tell|told|train|urg|warn)/
