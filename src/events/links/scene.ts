import type { StoryEvent } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import { firstNot } from '../../text/bisect.ts'
import { filled, mapped } from '../../text/mapped.ts'
import { tokenAt } from '../../text/token-at.ts'
import type { EventType } from '../occurrences/lexicon.ts'
import { spanOf as spanWithin } from '../occurrences/phrases.ts'
import type { Reading } from '../occurrences/reading.ts'
import type { EventSource } from '../source.ts'

/** One place in the text that tells of an event: tokens `[from, to)`. */
export interface Telling extends Span {
  readonly event: StoryEvent
  readonly from: number
  readonly to: number
  readonly sentence: number
  /** Told by a noun ("the attack"), not by a verb ("attacked"). */
  readonly noun: boolean
  /** Whether an earlier sentence has told of the event. */
  readonly again: boolean
}

/** The article and its events, laid out for the rules that link them. */
export interface Scene {
  readonly source: EventSource
  readonly reading: Reading
  readonly events: readonly StoryEvent[]
  /** In reading order. */
  readonly tellings: readonly Telling[]
  /** The tellings of each sentence, in reading order. */
  readonly bySentence: readonly (readonly Telling[])[]
  /** The first sentence that tells each event, by the event's id. */
  readonly firstSentence: ReadonlyMap<string, number>
  /** Tellings by their first token. */
  readonly byToken: Pick<ReadonlyMap<number, Telling>, 'get' | 'has'>
  /** Ids of events that no rule tells, which only weights take for events. */
  readonly likely: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/** Lays out every telling of every event. */
export function sceneOf(
  reading: Reading,
  events: readonly StoryEvent[],
  likely: ReadonlySet<string> = NONE,
): Scene {
  const { source } = reading
  const { standings, nthAt, firstSentence } = layoutOf(reading, events)
  const tellings = mapped(standings, one => tellingOf(one, events))
  const bySentence = filled<readonly Telling[]>(source.document.sentences.length, UNTOLD)
  let first = 0
  while (first < tellings.length) {
    const { sentence } = tellings[first]!
    let end = first + 1
    while (tellings[end]?.sentence === sentence) end++
    bySentence[sentence] = tellings.slice(first, end)
    first = end
  }
  const byToken: Scene['byToken'] = {
    has: at => nthAt.has(at),
    get(at) {
      const nth = nthAt.get(at)
      return nth === undefined ? undefined : tellings[nth]
    },
  }
  return { source, reading, events, tellings, bySentence, firstSentence, byToken, likely }
}

/** Most sentences tell nothing: these share what they have. */
const UNTOLD: readonly Telling[] = []

/** Whether a rule tells the event, and not weights alone. */
export const isSure = ({ likely }: Scene, { event }: Telling): boolean => !likely.has(event.id)

/** Whether the event is told as having happened. */
export const isActual = (event: StoryEvent): boolean =>
  event.modality === 'asserted' || event.modality === 'reported'

/** The taxonomy's row for the event's type. */
export const typeOf = ({ reading }: Scene, event: StoryEvent): EventType | undefined =>
  reading.lexicon.types.get(event.type)

/** Whether somebody says something: a demand, a warning, blame. */
export const isSpeech = (scene: Scene, event: StoryEvent): boolean => typeOf(scene, event)?.told === 'speech'

/** The folded words of a participant in a role, '' if there is none. */
export const participant = (event: StoryEvent, ...roles: readonly string[]): string =>
  (event.participants.find(one => roles.includes(one.role))?.text ?? '').toLowerCase()

/** A sentence of a hundred thousand words is no sentence: tellings farther off are not asked. */
const NEAR = 40

/** The last telling before a token in its sentence that suits. */
export function tellingBefore(
  { tellings, reading }: Scene,
  at: number,
  suits: (telling: Telling) => boolean,
): Telling | undefined {
  const sentence = reading.tokens[at]?.sentence ?? -1
  const last = firstFrom(tellings, at) - 1
  for (let i = last; i > last - NEAR && tellings[i]?.sentence === sentence; i--)
    if (tellings[i]!.to <= at && suits(tellings[i]!)) return tellings[i]
  return undefined
}

/** The first telling from a token on in its sentence that suits. */
export function tellingAfter(
  { tellings, reading }: Scene,
  at: number,
  suits: (telling: Telling) => boolean,
): Telling | undefined {
  const sentence = (reading.tokens[at] ?? reading.tokens[at - 1])?.sentence ?? -1
  const first = firstFrom(tellings, at)
  for (let i = first; i < first + NEAR && tellings[i]?.sentence === sentence; i++)
    if (suits(tellings[i]!)) return tellings[i]
  return undefined
}

/** Index of the first telling that begins at a token or after it. */
function firstFrom(tellings: readonly Telling[], at: number): number {
  return firstNot(tellings, one => one.from < at)
}

/** The span from one token to before another. */
export const spanOf = ({ reading }: Scene, from: number, to: number): Span => spanWithin(reading, from, to)

/** The noun phrase that ends with the telling, with its determiner or possessive; where it begins. */
export function phraseStart(
  { reading }: Pick<Scene, 'reading'>,
  telling: Pick<Telling, 'from' | 'sentence'>,
): number {
  const { classes, tokens, source } = reading
  const first = source.document.sentences[telling.sentence]!.firstToken
  let from = telling.from
  while (from > first && from > telling.from - 8) {
    const kind = classes[from - 1]!
    if (kind === 'det') return from - 1
    if (kind === 'poss') from -= tokens[from - 2] ? 2 : 1
    else if (kind === 'noun' || kind === 'num' || kind === 'hyphen' || kind === 'quote') from--
    else break
  }
  return Math.max(from, first)
}

/** Field by field: engines give what is spread out a shape of its own. */
const tellingOf = (one: Standing, events: readonly StoryEvent[]): Telling => ({
  start: one.start,
  end: one.end,
  event: events[one.nth]!,
  from: one.from,
  to: one.to,
  sentence: one.sentence,
  noun: one.noun,
  again: one.again,
})

/** A telling of the event that comes at this place of the list of events. */
interface Standing extends Omit<Telling, 'event'> {
  readonly nth: number
}

/** Where the events of an article are told. */
interface Layout {
  readonly events: readonly StoryEvent[]
  readonly standings: readonly Standing[]
  /** Which of them begins at a token. */
  readonly nthAt: ReadonlyMap<number, number>
  readonly firstSentence: Scene['firstSentence']
}

/** The tellings of an article by the words that tell them: each stage brings the same events, with other dates and places. */
const found = new WeakMap<Reading['classes'], Layout>()

function layoutOf(reading: Reading, events: readonly StoryEvent[]): Layout {
  const known = found.get(reading.classes)
  if (known && hasSameTriggers(known.events, events)) return known
  const standings = findStandings(reading, events)
  const nthAt = new Map<number, number>()
  const firstSentence = new Map<string, number>()
  for (const [i, { from, sentence, nth }] of standings.entries()) {
    nthAt.set(from, i)
    const { id } = events[nth]!
    if (!firstSentence.has(id)) firstSentence.set(id, sentence)
  }
  const layout = { events, standings, nthAt, firstSentence }
  found.set(reading.classes, layout)
  return layout
}

const hasSameTriggers = (some: readonly StoryEvent[], others: readonly StoryEvent[]): boolean =>
  some.length === others.length && some.every(({ triggers }, i) => triggers === others[i]!.triggers)

function findStandings(reading: Reading, events: readonly StoryEvent[]): Standing[] {
  const standings: Standing[] = []
  for (const [nth, event] of events.entries()) {
    let firstSentence = -1
    for (const span of event.triggers) {
      const from = tokenAt(reading, span.start)
      const token = reading.tokens[from]
      if (!token || token.start >= span.end) continue
      let to = from + 1
      while (reading.tokens[to] && reading.tokens[to]!.end <= span.end) to++
      if (firstSentence < 0) firstSentence = token.sentence
      standings.push({
        start: span.start,
        end: span.end,
        nth,
        from,
        to,
        sentence: token.sentence,
        noun: !hasVerb(reading, from, to),
        again: token.sentence > firstSentence,
      })
    }
  }
  return standings.sort((a, b) => a.from - b.from || a.to - b.to)
}

function hasVerb({ classes }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classes[i] === 'verb' || classes[i] === 'aux') return true
  return false
}
