import type { StoryEvent } from '../../model/event.ts'
import type { EventDate } from '../../model/when.ts'
import { daysBetween } from './interval.ts'
import { CHANCES, isChance, isOpening, PARTING, REACH } from './occasions.ts'
import { hasHad, isGround, isOldThing, isToldAside } from './other-times.ts'
import { isActual, phraseStart, type Scene, type Telling, typeOf } from './scene.ts'
import { AWAY, isWhen, partsClause } from './words-between.ts'

/** The date of something else told with an event. */
export const sameDay = (date: EventDate, other: string): EventDate => ({
  ...date,
  derivation: [...date.derivation, { from: other, to: date.edtf, note: 'told together with it' }],
})

/** A dated event of the sentence that the words between tie to this one. */
export function inOneBreath(
  scene: Scene,
  telling: Telling,
  tellings: readonly Telling[],
  dates: ReadonlyMap<string, EventDate>,
): StoryEvent | undefined {
  if (isHearing(scene, telling)) return undefined
  const dated = tellings.filter(
    one =>
      dates.has(one.event.id) && isActual(one.event) && !isOldThing(scene, one, dates.get(one.event.id)!),
  )
  const left = dated.findLast(one => one.to <= telling.from && !isToldAside(scene, one, telling))
  if (
    left &&
    (isTied(scene, left.to, telling) ||
      isNextDeed(scene, left, telling) ||
      isRightBefore(scene, left, telling, dates.get(left.event.id)!) ||
      isAnswered(scene, left, telling, dates.get(left.event.id)!) ||
      isDoer(scene, left, telling, dates.get(left.event.id)!))
  )
    return left.event
  const opening = dated.find(one => one.to <= telling.from && isOpening(scene, one, telling))
  if (opening) return opening.event
  const right = dated.find(one => one.from >= telling.to)
  if (right && (isWhen(scene, telling.to, right.from) || isAndThen(scene, telling, right))) return right.event
  const chance = occasion(scene, telling, tellings, dates)
  if (chance) return chance
  return right && isDoneTo(scene, telling, right, dates.get(right.event.id)!) ? right.event : undefined
}

/** "Inquest hears pilot was warned before crash": what a court is told of was before. */
const isHearing = ({ reading: { tokens } }: Scene, { event, from }: Telling): boolean =>
  event.type === 'trial' && /^hear[ds]?$/.test(tokens[from]!.folded)

/** The occasion a clause names after its verb: it may have been still to come when somebody was told of it. */
export function occasion(
  scene: Scene,
  telling: Telling,
  tellings: readonly Telling[],
  dates: ReadonlyMap<string, EventDate>,
): StoryEvent | undefined {
  const right = tellings.find(one => one.from >= telling.to && one.noun && dates.has(one.event.id))
  const date = right && dates.get(right.event.id)!
  const isClose = date && daysBetween(date) <= YEAR && !isOldThing(scene, right, date)
  return isClose && isChance(scene, telling, right) ? right.event : undefined
}

/** "will fly to Rome on Feb. 10 to sign the accord": what a journey to come is for. */
export function journey(
  scene: Scene,
  telling: Telling,
  tellings: readonly Telling[],
  dates: ReadonlyMap<string, EventDate>,
): StoryEvent | undefined {
  const { tokens, classes } = scene.reading
  const left = tellings.findLast(one => one.to <= telling.from && dates.has(one.event.id))
  if (telling.noun || tokens[telling.from - 1]?.folded !== 'to' || left?.event.modality !== 'intended')
    return undefined
  if (typeOf(scene, left.event)?.site !== 'move' || telling.from - left.to > REACH) return undefined
  for (let i = left.to; i < telling.from; i++) if (classes[i] === 'comma') return undefined
  return left.event
}

/** "revoked the bond and sent him to jail yesterday": two verbs of one subject, the day after the second. */
function isAndThen(scene: Scene, telling: Telling, right: Telling): boolean {
  const { classes } = scene.reading
  if (telling.noun || right.noun || right.from - telling.to > REACH || hasHad(scene, telling)) return false
  let at = right.from - 1
  while (classes[at] === 'aux' || classes[at] === 'adv') at--
  if (classes[at] !== 'conj') return false
  for (let i = telling.to; i < at; i++)
    if (classes[i] === 'comma' || classes[i] === 'verb' || PARTING.has(classes[i]!)) return false
  return true
}

/** "battled a blaze this morning": what is done to something of one day. */
function isDoneTo(scene: Scene, telling: Telling, right: Telling, date: EventDate): boolean {
  if (telling.noun || !right.noun || daysBetween(date) > 0 || !DONE.has(telling.event.type)) return false
  return phraseStart(scene, right) === telling.to && hasPast(scene, telling)
}

const DONE: ReadonlySet<string> = new Set([
  'hostilities',
  'closure',
  'aid',
  'meeting',
  'participation',
  'end',
])

/** What goes on for longer dates nothing that happened in it. */
const YEAR = 366

/** "arrested him in May, charged him with theft": the next of several verbs of one subject. */
function isNextDeed(scene: Scene, left: Telling, telling: Telling): boolean {
  const { classes } = scene.reading
  if (left.noun || telling.noun || telling.from - left.to > REACH) return false
  if (classes[telling.from - 1] !== 'comma' || !OBJECTS.has(classes[telling.to] ?? '')) return false
  if (classes[left.from - 1] === 'aux' || !hasPast(scene, left) || !hasPast(scene, telling)) return false
  return !isWithinAside(scene, left) && !partsClause(scene, left.to, telling.from)
}

/** "Smith, who lost in May, took aim": the comma closes the clause of "who". */
function isWithinAside({ reading: { classes, tokens } }: Scene, { from }: Telling): boolean {
  for (let i = from - 1; i > from - CLAUSE && tokens[i]?.sentence === tokens[from]!.sentence; i--) {
    if (classes[i] === 'comma') return false
    if (classes[i] === 'rel') return true
  }
  return false
}

/** "was arrested on Sunday following a traffic stop": what one thing follows at once. */
function isRightBefore(scene: Scene, left: Telling, telling: Telling, date: EventDate): boolean {
  if (left.noun || !telling.noun || telling.from - left.to > REACH || daysBetween(date) > 1) return false
  const { tokens } = scene.reading
  const from = phraseStart(scene, telling)
  if (!/^(?:after|following)$/.test(tokens[from - 1]!.folded) || !/^an?$/.test(tokens[from]!.folded))
    return false
  return IMMEDIATE.has(tokens[telling.to - 1]!.folded)
}

const IMMEDIATE: ReadonlySet<string> = new Set(
  'stop chase pursuit altercation argument brawl confrontation fight quarrel scuffle standoff struggle'.split(
    ' ',
  ),
)

/** What an object begins with: "charged him", not "charged with theft". */
const OBJECTS: ReadonlySet<string> = new Set(['det', 'num', 'poss', 'pron'])

/** "… and called", ", when he sent", "at a conference", "by beheading": what joins a clause or a phrase of the same occasion to what stands before. */
function isTied(scene: Scene, from: number, telling: Telling): boolean {
  if (telling.from - from > REACH) return false
  if (isWhen(scene, from, telling.from)) return true
  const { classes, tokens } = scene.reading
  if (telling.noun) {
    const at = phraseStart(scene, telling) - 1
    const word = tokens[at]?.folded ?? ''
    return at >= from && (CHANCES.has(word) || word === 'including') && !partsClause(scene, from, at)
  }
  if (hasHad(scene, telling)) return false
  let at = telling.from - 1
  if (isGround(scene, telling)) return false
  if (tokens[at]!.folded === 'by') return !partsClause(scene, from, at)
  while (
    at > from &&
    telling.from - at < SUBJECT &&
    WITHIN.has(classes[at]!) &&
    !AWAY.has(tokens[at]!.folded)
  )
    at--
  if (classes[at] === 'conj' && /^(?:and|but)$/.test(tokens[at]!.folded)) return !partsClause(scene, from, at)
  return opensAfterComma(scene, from, telling)
}

/** "He found them on Friday, but during the struggle, a man was stabbed": a clause of its own after a comma and "but". */
function opensAfterComma(scene: Scene, from: number, telling: Telling): boolean {
  const { classes, tokens } = scene.reading
  let at = telling.from - 1
  while (at > from && telling.from - at < CLAUSE && (WITHIN.has(classes[at]!) || classes[at] === 'comma')) {
    if (AWAY.has(tokens[at]!.folded) || scene.reading.times[at]) return false
    at--
  }
  return (
    /^(?:and|but)$/.test(tokens[at]!.folded) &&
    classes[at - 1] === 'comma' &&
    at > from &&
    !partsClause(scene, from, at)
  )
}

/** Words before the verb of such a clause. */
const CLAUSE = 14

/** Words that may stand between "and" and its verb: auxiliaries and a short subject. */
const WITHIN: ReadonlySet<string> = new Set([
  'aux',
  'adv',
  'noun',
  'det',
  'num',
  'pron',
  'hyphen',
  'poss',
  'prep',
])
const SUBJECT = 8

const FIGHTS: ReadonlySet<string> = new Set(['killing', 'violence'])

/** "shot four men on Friday who fired at a patrol": those who fight back did so then and there. */
function isAnswered(scene: Scene, left: Telling, telling: Telling, date: EventDate): boolean {
  if (left.noun || telling.noun || telling.from - left.to > REACH || daysBetween(date) > 1) return false
  if (![left, telling].every(({ event }) => FIGHTS.has(typeOf(scene, event)?.family ?? ''))) return false
  const { classes, tokens } = scene.reading
  let who = false
  for (let i = left.to; i < telling.from; i++) {
    if (classes[i] === 'comma' || classes[i] === 'mark' || classes[i] === 'sub') return false
    if (classes[i] === 'rel' && tokens[i]!.folded !== 'who') return false
    who ||= classes[i] === 'rel'
  }
  return who && hasPast(scene, telling) && !hasHad(scene, telling)
}

/** "A crash on Friday claimed five lives": what a noun of that day did. */
function isDoer(scene: Scene, left: Telling, telling: Telling, date: EventDate): boolean {
  const { classes, tokens } = scene.reading
  if (!left.noun || telling.noun || telling.from - left.to > REACH || daysBetween(date) > 1) return false
  for (let i = left.to; i < telling.from; i++) {
    const kind = classes[i]!
    if (kind === 'verb' && !tokens[i]!.folded.endsWith('ing')) return false
    // "In response to the blast the city …": another subject.
    if ((kind === 'det' || kind === 'pron') && classes[i - 1] !== 'prep') return false
    if (kind === 'conj' || kind === 'comma' || kind === 'aux' || PARTING.has(kind)) return false
  }
  return hasPast(scene, telling)
}

/** "struck", "was struck". */
function hasPast({ reading: { lexicon, tokens } }: Scene, { from }: Telling): boolean {
  const word = tokens[from]!.folded
  return lexicon.verbs.get(word)?.includes('past') ?? word.endsWith('ed')
}
