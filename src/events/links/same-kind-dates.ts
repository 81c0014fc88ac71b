import type { StoryEvent } from '../../model/event.ts'
import type { EventDate } from '../../model/when.ts'
import { tokenAt } from '../../text/token-at.ts'
import { daysBetween } from './interval.ts'
import { isActual, phraseStart, type Scene } from './scene.ts'
import { sameDay } from './told-together.ts'

/**
 * "A woman was killed in London, a court heard. … The victim was killed on May 26 last year.": what the opening of an
 * article tells without a day is what it tells once with one, where all of that kind have the same.
 */
export function datesOfKind(scene: Scene, dates: ReadonlyMap<string, EventDate>): Map<string, EventDate> {
  const found = new Map<string, EventDate>()
  for (const events of byKind(scene).values()) {
    const dated = events.filter(event => dates.has(event.id)).slice(0, MOST)
    const [first] = dated
    if (!first || !isOneTime(dated, dates)) continue
    const date = sameDay(dates.get(first.id)!, first.short)
    const isDay = daysBetween(date) <= 1
    for (const event of events.slice(0, MOST)) {
      if (dates.has(event.id) || !dated.some(other => mayBeOne(scene, event, other, isDay))) continue
      found.set(event.id, date)
      dated.push(event)
    }
  }
  return found
}

/** What is done once to somebody, or happens once in a story. */
const ONCE: ReadonlySet<string> = new Set(
  'killing death shooting attack bombing crime accident arrest discovery release resignation'.split(' '),
)
/** More of a kind are no one story. */
const MOST = 20
/** Days a date may be wide. */
const WIDEST = 31

/** The events that happened, by what may be told once more: their type, or for a court's acts the very word. */
function byKind({ events, source }: Scene): ReadonlyMap<string, readonly StoryEvent[]> {
  const kinds = new Map<string, StoryEvent[]>()
  for (const event of events) {
    if (!isActual(event)) continue
    const { start, end } = event.trigger
    const word = source.document.text.slice(start, end).toLowerCase()
    const kind = ONCE.has(event.type) ? event.type : event.type === 'trial' ? word : ''
    if (kind === '') continue
    const known = kinds.get(kind)
    if (known) known.push(event)
    else kinds.set(kind, [event])
  }
  return kinds
}

function isOneTime(dated: readonly StoryEvent[], dates: ReadonlyMap<string, EventDate>): boolean {
  const all = dated.map(event => dates.get(event.id)!)
  return all.every(date => daysBetween(date) <= WIDEST && date.earliest === all[0]!.earliest)
}

/** So many sentences open an article, or lie at most between who is told of as "a man" and by his name. */
const OPENING = 4

/** Told at the opening or near the other, and of nobody else as far as the words go. */
function mayBeOne(scene: Scene, event: StoryEvent, other: StoryEvent, isDay: boolean): boolean {
  const [here, there] = [event, other].map(one => scene.firstSentence.get(one.id) ?? 0) as [number, number]
  const [a, b] = [suffererOf(event), suffererOf(other)]
  if (a.number !== b.number) return false
  if (a.words.some(word => b.words.includes(word))) return true
  // "An Alton undertaker has been charged. … Prosecutors charged George Chesnut on Monday."
  if (isNext(scene, event, other) && (a.isSomebody || b.isSomebody) && !(a.isSomebody && b.isSomebody))
    return true
  // "The attack" of a report is not the invasion of some month.
  if (!isDay || event.type === 'trial' || (here > OPENING && Math.abs(here - there) > OPENING)) return false
  return a.isNobody ? isTheOne(scene, event, here) : a.isAnybody || b.isAnybody
}

/** Told in one sentence and then in one of the two after it. */
function isNext({ firstSentence }: Scene, event: StoryEvent, other: StoryEvent): boolean {
  const [here, there] = [event, other].map(one => firstSentence.get(one.id) ?? 0) as [number, number]
  return Math.min(here, there) <= OPENING && Math.abs(here - there) <= 2 && here !== there
}

/** "the shooting", or one that a headline tells; neither "killings" nor "one attempted burglary". */
function isTheOne({ reading }: Scene, { trigger }: StoryEvent, sentence: number): boolean {
  const at = tokenAt(reading, trigger.start)
  if (reading.classes[at] === 'verb' || /[^s]s$/.test(reading.tokens[at]!.folded)) return false
  const from = phraseStart({ reading }, { from: at, sentence })
  return /^(?:the|this|that)$/.test(reading.tokens[from]!.folded)
}

interface Sufferer {
  readonly words: readonly string[]
  readonly number: string
  /** Nobody is told of at all. */
  readonly isNobody: boolean
  /** "an Alton undertaker": one of whom no name is told yet. */
  readonly isSomebody: boolean
  /** "a woman", "the victim", "he": whoever it was. */
  readonly isAnybody: boolean
}

function suffererOf({ participants }: StoryEvent): Sufferer {
  const roles = ['victim', 'target']
  // "A man about to be indicted": whoever is told of more closely is still a man.
  const text = (participants.find(one => roles.includes(one.role))?.text ?? '').split(CLOSER)[0]!
  const said = text.match(/[\p{L}\d]+/gu) ?? []
  const words = said.map(word => word.toLowerCase())
  const isName = (i: number) => /^\p{Lu}/u.test(said[i]!) && !FIRST.has(words[i]!)
  return {
    words: words.filter((word, i) => isName(i) || (word.length > 3 && !ANYBODY.has(word))),
    number: words.find(word => NUMBER.test(word)) ?? '',
    isSomebody: words[0] === 'a' || words[0] === 'an',
    isNobody: words.length === 0,
    isAnybody:
      words.length > 0 && words.every((word, i) => !isName(i) && (word.length <= 3 || ANYBODY.has(word))),
  }
}

const CLOSER =
  /,| (?:who|whom|that|which|from|in|at|about|accused|suspected|believed|said|identified|wanted) /

/** Words that have a capital only where a sentence begins. */
const FIRST: ReadonlySet<string> = new Set(['a', 'an', 'the', 'he', 'she', 'his', 'her', 'it', 'they'])
const NUMBER =
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?|several|many)$/
const ANYBODY: ReadonlySet<string> = new Set(
  'young woman women girl child teenager victim person people suspect defendant father mother daughter husband wife brother sister girlfriend boyfriend friend neighbor neighbour longtime former officer driver years they them their'.split(
    ' ',
  ),
)
