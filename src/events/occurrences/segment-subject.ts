import { aimingBefore } from './aiming-at.ts'
import { antecedent } from './antecedent.ts'
import { isBareTime, pastTime, verbGroup } from './clause.ts'
import { type Phrase, phraseBefore, phraseFrom } from './phrases.ts'
import type { Reading } from './reading.ts'
import { relativeOf } from './relative-object.ts'
import { segmentStart } from './segment.ts'
import { goesOnTo } from './subject-list.ts'
import { afterOpening, aloneBefore } from './subject-opening.ts'

/** The first noun phrase of the clause before the verb, or the last where the clause opens with a preposition. */
export function subjectInSegment(reading: Reading, end: number, start: number): Phrase | undefined {
  const { classes, times, tokens } = reading
  let from = segmentStart(reading, end, start)
  const outer = outerSubject(reading, from, start)
  if (outer) return outer
  from = afterOpening(reading, classes[from] === 'conj' ? from + 1 : from)
  while (from < end && (classes[from] === 'adv' || classes[from] === 'quote' || isBareTime(reading, from)))
    from++
  from = pastTime(reading, from, end)
  if (from >= end) return undefined
  if (classes[from] === 'prep' || times[from]) return phraseBefore(reading, end, from)
  const first = phraseFrom(reading, from, end)
  // "told the operator the boy had fallen", "a move the council says"
  if (first && first.to < end && /^(?:the|his|her|its|their)$/.test(tokens[first.to]!.folded))
    return phraseBefore(reading, end, first.to)
  if (first) return goesOnTo(reading, first, end) ? { ...first, to: end } : first
  return phraseBefore(reading, end, from) ?? aloneBefore(reading, end, from)
}

/** "the man who shot him was held", "tusks seized in May were sold": the verb before stands in a clause about the subject. */
function outerSubject(reading: Reading, from: number, start: number): Phrase | undefined {
  const { classes, tokens } = reading
  const verb = from - 1
  if (verb <= start || classes[verb] !== 'verb') return undefined
  const group = verbGroup(reading, verb, start)
  if (classes[group.from - 1] === 'rel') {
    const whole = phraseFrom(reading, segmentStart(reading, group.from - 1, start), group.from - 1)
    // "The toll of a fire that swept through the block rose": the toll, not the fire.
    return whole && tokens[whole.to]?.folded === 'from'
      ? whole
      : antecedent(reading, group.from - 1, start, group)
  }
  const relative = relativeOf(reading, group, start)
  if (relative >= 0) return antecedent(reading, relative, start, group)
  // "An order to leave the ship came": what is left cannot come, the order does.
  if (group.infinitive && classes[from] !== 'prep' && classes[group.from - 1] === 'noun')
    return phraseBefore(reading, group.from, start)
  const aiming = classes[from] === 'prep' ? undefined : aimingBefore(reading, group.from - 1, verb, start)
  if (aiming) return aiming
  const word = tokens[verb]!.folded
  let after = from
  while (after - from < 4 && (reading.times[after] || classes[after] === 'adv')) after++
  const { verb: forms, guessed } = reading.words[verb]!
  const isDone = (forms ?? guessed)?.includes('participle') === true
  // "A boy reported missing in Leeds was found"
  if (word === 'missing' && tokens[verb - 1]!.folded === 'reported' && classes[verb - 2] === 'noun')
    return subjectInSegment(reading, verb - 1, start)
  // "A prisoner mistakenly freed from jail was held", "The team (SIT) probing it arrested a man"
  let before = verb - 1
  while (classes[before] === 'adv') before--
  const reduced =
    (before < verb - 1 || group.from === verb) &&
    group.auxiliaries.length === 0 &&
    classes[before] === 'noun' &&
    (word.endsWith('ing') || (classes[after] === 'prep' && isDone))
  return reduced ? subjectInSegment(reading, before + 1, start) : undefined
}
