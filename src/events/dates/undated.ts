import type { StoryEvent } from '../../model/event.ts'
import type { EventDate, Timex } from '../../model/when.ts'
import { mapped } from '../../text/mapped.ts'
import { datesIn } from '../links/dates-in.ts'
import { type News, newsOf } from '../links/news-day.ts'
import { type Scene, type Telling, typeOf } from '../links/scene.ts'
import { formOf, type TellingForm } from './telling-form.ts'

/** What is found out of an article once, for all its events that no words of their own date. */
export interface Days {
  readonly scene: Scene
  readonly published: string | null
  /** Dates that words give, by the ids of their events. */
  readonly dates: ReadonlyMap<string, EventDate>
  /** The first events of each type that have one. */
  readonly ofType: ReadonlyMap<string, readonly StoryEvent[]>
  /** The days and periods that each sentence gives. */
  readonly times: readonly (readonly Timex[])[]
  /** Ids of the times that date an event. */
  readonly taken: ReadonlySet<string>
  readonly news: News | undefined
  /** The first sentence that is no heading. */
  readonly opening: number
}

/** More events of a type are not asked for their day. */
const MOST = 8

/** What the dates of an article say of events without one, gathered once for all of them. */
export function daysOf(scene: Scene): Days {
  const { document, published } = scene.source
  const dates = new Map<string, EventDate>()
  const ofType = new Map<string, StoryEvent[]>()
  const taken = new Set<string>()
  for (const event of scene.events) {
    for (const id of event.date?.timeIds ?? []) taken.add(id)
    if (!event.date || event.date.timeIds.length === 0) continue
    dates.set(event.id, event.date)
    const known = ofType.get(event.type)
    if (!known) ofType.set(event.type, [event])
    else if (known.length < MOST) known.push(event)
  }
  return {
    scene,
    published,
    dates,
    ofType,
    times: mapped(document.sentences, (_, i) => datesIn(scene, i).filter(hasDays).slice(0, MOST)),
    taken,
    news: newsOf(scene, dates),
    opening: Math.max(
      0,
      document.sentences.findIndex(({ zone }) => zone === 'body'),
    ),
  }
}

const hasDays = ({ earliest, latest }: Timex): boolean => earliest !== null && latest !== null

/** An event whose date is to be chosen, with what its words say of when it was. */
export interface Undated {
  readonly event: StoryEvent
  /** What tells it first, in a sentence that is no heading where there is one. */
  readonly telling: Telling
  /** Where that comes among all tellings. */
  readonly at: number
  readonly form: TellingForm
  readonly isNoun: boolean
  readonly family: string
  /** Whether it is done, said or befalls somebody. */
  readonly told: string
  readonly inHeading: boolean
  readonly isQuoted: boolean
}

/** An event without a date as its signs see it; `at` is the token that tells it. */
export function undatedOf({ scene }: Days, event: StoryEvent, telling: Telling, at: number): Undated {
  const { zone } = scene.source.document.sentences[telling.sentence]!
  return {
    event,
    telling,
    at,
    form: formOf(scene, telling),
    isNoun: telling.noun,
    family: typeOf(scene, event)?.family ?? '',
    told: typeOf(scene, event)?.told ?? '',
    inHeading: zone === 'heading',
    isQuoted: isQuoted(scene, telling),
  }
}

/** A sentence of a hundred thousand words is no sentence: what stands farther off is not asked. */
const REACH = 100

/** Whether an odd number of quotation marks opens before it in its sentence. */
function isQuoted({ reading: { tokens }, source }: Scene, { from, sentence }: Telling): boolean {
  let quoted = false
  for (let i = Math.max(source.document.sentences[sentence]!.firstToken, from - REACH); i < from; i++)
    if (/^["“”]$/.test(tokens[i]!.text)) quoted = !quoted
  return quoted
}

/** First numbers of the stretches that count as one. */
const STEPS = [0, 1, 2, 3, 5, 9]

/** How many sentences or words lie between two places, as text: few count one by one. */
export const stepOf = (n: number): string => STEP_OF[n] ?? STEP_OF.at(-1)!

const STEP_OF = Array.from({ length: STEPS.at(-1)! + 1 }, (_, n) => `${STEPS.findLast(step => n >= step)}`)
