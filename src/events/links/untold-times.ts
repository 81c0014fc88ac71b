import type { Timex } from '../../model/when.ts'
import type { WordClass } from '../occurrences/word-kinds.ts'
import { hasHad } from './other-times.ts'
import { isPast } from './past-tense.ts'
import { phraseStart, type Scene, type Telling } from './scene.ts'
import { isToldInCourt } from './told-in-court.ts'

/**
 * "were arrested years ago", "won it last season", "in previous outbreaks": the ids of events told of another time, though
 * nobody can say which. Neither the day of what is told beside them nor that of the news is theirs.
 */
export function ofUntoldTimes(scene: Scene): ReadonlySet<string> {
  const untold = new Set<string>()
  for (const telling of scene.tellings)
    if (
      (telling.noun && isEarlier(scene, telling)) ||
      endsElsewhen(scene, telling) ||
      isRate(scene, telling) ||
      isOfSpeaker(scene, telling) ||
      isLongAfter(scene, telling) ||
      isToldInCourt(scene, telling)
    )
      untold.add(telling.event.id)
  return untold
}

/** "two previous convictions", "past floods"; "the previous attack" may be the one told of. */
function isEarlier(scene: Scene, telling: Telling): boolean {
  const { tokens } = scene.reading
  for (let i = phraseStart(scene, telling) - 1; i < telling.from; i++)
    if (/^(?:previous|prior|past)$/.test(tokens[i]?.folded ?? ''))
      return /[^s]s$/.test(tokens[telling.to - 1]!.folded)
  return false
}

/** "claim 4,000 lives a year", "is hit by 20 storms each year": what is so year by year. */
function isRate(scene: Scene, { noun, from, to, sentence }: Telling): boolean {
  const { tokens, classes } = scene.reading
  if (noun || isPast(scene, from) || !isPresent(classes[from - 1], tokens[from - 1]?.folded)) return false
  for (let i = to; i < to + REACH && tokens[i]?.sentence === sentence; i++) {
    if (classes[i] === 'comma' || classes[i] === 'mark' || classes[i] === 'sub') return false
    const isEach = EACH.test(tokens[i]!.folded) && UNIT.test(tokens[i + 1]?.folded ?? '')
    if (isEach && classes[i - 1] !== 'prep' && !COUNTED.test(tokens[i + 2]?.folded ?? '')) return true
  }
  return false
}

/** "said Ann Roe, who had moved there": how somebody comes to speak, some time before. */
function isOfSpeaker(scene: Scene, telling: Telling): boolean {
  const { tokens, classes } = scene.reading
  if (telling.noun || !hasHad(scene, telling)) return false
  let who = telling.from - 1
  while (classes[who] === 'aux' || classes[who] === 'adv') who--
  if (tokens[who]?.folded !== 'who') return false
  for (let i = who - 1; i > who - REACH && tokens[i]?.sentence === telling.sentence; i--)
    if (classes[i] === 'verb') return /^(?:said|says|added|recalled)$/.test(tokens[i]!.folded)
  return false
}

/** "claim", "are hit"; neither "to claim" nor "will be hit". */
const isPresent = (kind: WordClass | undefined, before = ''): boolean =>
  kind === 'aux' ? /^(?:is|are)$/.test(before) : kind !== 'to'

const EACH = /^(?:an?|per|each|every)$/
/** "comes a week after". */
const COUNTED = /^(?:after|before|ago|later|earlier|following|into)$/
const UNIT = /^(?:year|month|week|day)$/

/** Words of a clause after what tells an event, at most. */
const REACH = 12

/** "come two years after rains killed 170": what was so long before what the report tells. */
function isLongAfter(
  { reading: { tokens, classes, times } }: Scene,
  { noun, from, sentence }: Telling,
): boolean {
  if (noun) return false
  for (let i = from - 1; i > from - REACH && tokens[i]?.sentence === sentence; i--) {
    if (classes[i] === 'comma' || classes[i] === 'mark') return false
    if (times[i]?.type === 'relation' && LATER.test(times[i]!.value))
      return /^(?:after|since)$/.test(tokens[i]!.folded)
  }
  return false
}

/** Months and years. */
const LATER = /^P(?:X|\d+)[MY]$/

/** Whether the clause goes on to such a time. */
function endsElsewhen({ reading: { tokens, classes, times } }: Scene, { to, sentence }: Telling): boolean {
  for (let i = to; i < to + REACH && tokens[i]?.sentence === sentence; i++) {
    if (ENDS.has(classes[i]!)) return false
    if (isLongAgo(times[i]) || isOtherSeason(tokens, i)) return true
  }
  return false
}

const ENDS: ReadonlySet<string> = new Set(['comma', 'mark', 'rel', 'sub', 'verb', 'quote'])

/** "years ago", "some days earlier", of no day that is known. */
const isLongAgo = (time: Timex | undefined): boolean =>
  time !== undefined &&
  time.earliest === null &&
  /^P(?:X|\d+)[DWMY]/.test(time.value) &&
  /\b(?:ago|earlier|before)$/.test(time.surface)

/** "last season", "two seasons ago", "earlier this season"; not "for the third time this season". */
function isOtherSeason(tokens: Scene['reading']['tokens'], at: number): boolean {
  const [word, next] = [at, at + 1].map(i => tokens[i]?.folded ?? '')
  if (/^(?:last|previous)$/.test(word!)) return SEASON.test(next!)
  if (word === 'earlier') return SEASON.test(tokens[at + 3]?.folded ?? '')
  return SEASON.test(word!) && next === 'ago'
}

const SEASON = /^(?:seasons?|terms?|semesters?|campaigns?|offseason)$/
