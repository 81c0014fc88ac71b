import type { StoryEvent } from '../../model/event.ts'
import type { EventDate } from '../../model/when.ts'
import { mapped } from '../../text/mapped.ts'
import type { EventSource } from '../source.ts'
import { daysBetween } from './interval.ts'
import { isActual, isSpeech, type Scene, sceneOf, type Telling, typeOf } from './scene.ts'
import { withDate } from './with-date.ts'

/**
 * Dates what is told in one breath with something dated: "visited on Thursday and called for …", "when troops entered",
 * "at a conference", and the sentence that goes on with the story. Runs last, on events whose own words and links give no day.
 */
export function shareDates(source: EventSource, events: readonly StoryEvent[]): StoryEvent[] {
  const scene = sceneOf(source, events)
  const dates = new Map<string, EventDate>()
  for (const event of events) if (event.date && isWorded(event.date)) dates.set(event.id, event.date)
  const own = new Set(dates.keys())
  for (const [i, tellings] of scene.bySentence.entries()) {
    const goesOn = tellings.length > 0 && !hasTime(scene, i)
    for (const [k, telling] of tellings.entries()) {
      if (dates.has(telling.event.id) || telling.again || !isOpen(telling.event)) continue
      const other =
        inOneBreath(scene, telling, tellings.slice(Math.max(0, k - NEAR), k + NEAR), dates) ??
        (goesOn ? before(scene, telling, i, own, dates) : undefined)
      if (other) dates.set(telling.event.id, sameDay(dates.get(other.id)!, other))
    }
  }
  return mapped(events, event => {
    const date = dates.get(event.id)
    return date && date !== event.date ? withDate(event, date) : event
  })
}

/** A sentence of a hundred thousand words is no sentence: tellings farther off are not asked. */
const NEAR = 20

/** A day that words give; the day of the report is only supposed. */
const isWorded = (date: EventDate): boolean => date.timeIds.length > 0

/** Told as done, and as done once: what "has" or "is" no day binds. */
const isOpen = (event: StoryEvent): boolean =>
  isActual(event) && event.type !== 'presence' && event.type !== 'war'

const sameDay = (date: EventDate, other: StoryEvent): EventDate => ({
  ...date,
  derivation: [...date.derivation, { from: other.short, to: date.edtf, note: 'told together with it' }],
})

/** A dated event of the sentence that the words between tie to this one. */
function inOneBreath(
  scene: Scene,
  telling: Telling,
  tellings: readonly Telling[],
  dates: ReadonlyMap<string, EventDate>,
): StoryEvent | undefined {
  const dated = tellings.filter(one => dates.has(one.event.id) && isActual(one.event))
  const left = dated.findLast(one => one.to <= telling.from)
  if (left && isTied(scene, left.to, telling)) return left.event
  const right = dated.find(one => one.from >= telling.to)
  return right && isWhen(scene, telling.to, right.from) ? right.event : undefined
}

/** No clause is longer. */
const REACH = 30
const CHANCES = new Set(['in', 'at', 'during', 'under'])

/** "… and called", ", when he sent", "at a conference": what joins a clause or a phrase of the same occasion to what stands before. */
function isTied(scene: Scene, from: number, telling: Telling): boolean {
  if (telling.from - from > REACH) return false
  if (isWhen(scene, from, telling.from)) return true
  const { classes, tokens } = scene.reading
  let at = telling.from - 1
  if (telling.noun) {
    while (at > from && (classes[at] === 'noun' || classes[at] === 'det' || classes[at] === 'num')) at--
    return CHANCES.has(tokens[at]!.folded) && !partsClause(scene, from, at)
  }
  if (hasHad(scene, telling)) return false
  while (at > from && telling.from - at < SUBJECT && WITHIN.has(classes[at]!)) at--
  return classes[at] === 'conj' && /^(?:and|but)$/.test(tokens[at]!.folded) && !partsClause(scene, from, at)
}

/** Words that may stand between "and" and its verb: auxiliaries and a short subject. */
const WITHIN: ReadonlySet<string> = new Set(['aux', 'adv', 'noun', 'det', 'num', 'pron', 'hyphen', 'poss'])
const SUBJECT = 8

/** Another clause begins between, which has its own time. */
function partsClause({ reading }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (reading.classes[i] === 'mark' || reading.classes[i] === 'sub' || reading.classes[i] === 'rel')
      return true
  return false
}

/** "began in May, when troops entered", "came as thousands marched": both at one time. */
function isWhen({ reading: { tokens, classes } }: Scene, from: number, to: number): boolean {
  if (to - from > REACH) return false
  let when = false
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.folded
    if (classes[i] === 'mark' || AWAY.has(word)) return false
    if (word === 'when' || word === 'while' || (word === 'as' && opensClause(classes, i, to))) when = true
  }
  return when
}

const AWAY = new Set(['after', 'before', 'since', 'until', 'because', 'although', 'that', 'who', 'which'])

/** "as thousands marched", not "as president". */
const opensClause = (classes: readonly string[], at: number, to: number): boolean =>
  classes[at - 1] !== 'adv' && to - at < 12

/** "had begun" was before. */
function hasHad({ reading: { tokens, classes } }: Scene, { from }: Telling): boolean {
  for (let i = from - 1; classes[i] === 'aux' || classes[i] === 'adv' || classes[i] === 'neg'; i--)
    if (/^(?:had|has|have)$/.test(tokens[i]!.folded)) return true
  return false
}

/** The sentence before in its paragraph sets the day for what goes on in the simple past. */
function before(
  scene: Scene,
  telling: Telling,
  sentence: number,
  own: ReadonlySet<string>,
  dates: ReadonlyMap<string, EventDate>,
): StoryEvent | undefined {
  const { sentences } = scene.source.document
  const here = sentences[sentence]!
  if (telling.noun || isSpeech(scene, telling.event) || hasHad(scene, telling)) return undefined
  for (let i = sentence - 1; i >= Math.max(0, sentence - 2); i--) {
    // Newspapers begin a paragraph with each sentence: there only what is of one kind goes on.
    const goesOn = (one: Telling) =>
      (i === sentence - 1 && sentences[i]!.paragraph === here.paragraph) ||
      isOfOneKind(scene, one.event, telling.event)
    if (here.paragraph - sentences[i]!.paragraph > sentence - i) return undefined
    const last = scene.bySentence[i]!.slice(-NEAR).filter(
      one =>
        own.has(one.event.id) && isActual(one.event) && !one.noun && (!one.again || isDatedIn(scene, one)),
    )
    const [only] = last.filter(goesOn)
    if (only) return isOneDay(last.filter(goesOn), dates) ? only.event : undefined
    if (last.length > 0) return undefined
  }
  return undefined
}

/** Whether all were on the day of the first, or the one after. */
function isOneDay(tellings: readonly Telling[], dates: ReadonlyMap<string, EventDate>): boolean {
  const [first] = tellings.map(one => dates.get(one.event.id)!)
  return (
    first !== undefined &&
    daysBetween(first) <= 1 &&
    tellings.every(one => dates.get(one.event.id)!.earliest === first.earliest)
  )
}

/** A headline may have told of it before the sentence that dates it. */
const isDatedIn = ({ source }: Scene, { event, sentence }: Telling): boolean => {
  const { start, end } = source.document.sentences[sentence]!
  return source.times.some(
    time => time.start >= start && time.end <= end && time.earliest === event.date?.earliest,
  )
}

const BLOODY = new Set(['violence', 'killing', 'crime', 'accident', 'disaster', 'war'])

/** Two deeds or mishaps that may be one: "was shot dead … . Two men gunned her down". */
function isOfOneKind(scene: Scene, a: StoryEvent, b: StoryEvent): boolean {
  const [one, other] = [a, b].map(event => typeOf(scene, event)?.family ?? '')
  return one === other || (BLOODY.has(one!) && BLOODY.has(other!))
}

/** A sentence with a time of its own goes on with another day. */
function hasTime({ reading, source }: Scene, sentence: number): boolean {
  const { firstToken, endToken } = source.document.sentences[sentence]!
  for (let i = firstToken; i < endToken; i++) if (reading.times[i]) return true
  return false
}
