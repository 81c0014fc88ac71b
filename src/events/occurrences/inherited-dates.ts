import type { EventDate } from '../../model/when.ts'
import { dateOf } from './calendar.ts'
import { isUndated } from './dates.ts'
import { bySentence, type Draft, finalOf, isReal } from './draft.ts'
import type { Reading } from './reading.ts'
import { speechDates } from './speech-dates.ts'

/** Dates what only other events can date: states between arrival and end, speech on the day of the report. */
export function inheritDates(reading: Reading, drafts: readonly Draft[]): void {
  const { published } = reading.source
  const arrivals = drafts
    .filter(one => one.type.type === 'arrival' && one.date && isReal(one))
    .slice(0, MOST_ARRIVALS)
  for (const sentence of bySentence(drafts))
    for (const draft of sentence)
      if (draft.type.type === 'presence' && isReal(draft)) boundState(reading, draft, arrivals, sentence)
  for (const draft of drafts) {
    if (draft.date || isUndated(draft)) continue
    if (draft.type.type === 'blame') draft.date = sinceEvent(draft, published)
    else if (draft.about && !isOnItsOwnDay(reading, draft, draft.about))
      draft.date = sameDay(finalOf(draft.about).date, draft.about)
  }
  speechDates(reading, drafts)
}

/**
 * "called the death a suicide", "the outbreak was halted": said or ended on another day than what it is about, unless the
 * clause gives one to both ("announced his resignation on Monday") or all was over in a day.
 */
function isOnItsOwnDay(reading: Reading, draft: Draft, about: Draft): boolean {
  const { type, trigger } = draft
  if (isDoneBefore(reading, draft, about) || isJudged(draft, about)) return true
  if (type.told === 'speech') {
    if (ANNOUNCING.has(trigger.row.phrase)) return false
    return about.times.length === 0 || about.trigger.head < trigger.head || isCalledByDay(reading, about)
  }
  const date = finalOf(about).date
  return type.type === 'end' && date !== null && date.earliest !== date.latest
}

/** "pleaded guilty on Tuesday to trafficking": a deed is older than the day of those who judge it. */
const isJudged = ({ type }: Draft, about: Draft): boolean =>
  JUDGING.has(about.type.type) && !JUDGING.has(type.type) && type.told !== 'speech'

const JUDGING: ReadonlySet<string> = new Set(['trial', 'blame', 'sanction', 'arrest'])

/** "had invited them to Sunday's final": what has been done is not of a day to come. */
const isDoneBefore = (
  { source: { published } }: Reading,
  { group, modality, type }: Draft,
  about: Draft,
): boolean =>
  published !== null &&
  group !== undefined &&
  type.told === 'speech' &&
  modality === 'asserted' &&
  /^(?:had|has|have|was|were)$/.test(group.auxiliaries[0] ?? '') &&
  (finalOf(about).date?.earliest ?? '') > published

/** "the 7 October 2023 attack", "Monday's march": the day is part of its name. */
const isCalledByDay = ({ tokens }: Reading, { group, trigger, times }: Draft): boolean =>
  !group && times.every(({ end }) => end <= tokens[trigger.from]!.start)

/** Verbs that do what they say: the resignation is announced on its day. */
const ANNOUNCING = new Set(['announce', 'declare', 'proclaim'])

/** More than any article tells of; a bound against text made to take long. */
const MOST_ARRIVALS = 30

const sameDay = (date: EventDate | null, about: Draft): EventDate | null =>
  date && {
    ...date,
    derivation: [
      ...date.derivation,
      { from: `the ${about.type.noun.toLowerCase()}`, to: date.edtf, note: 'the day of what it belongs to' },
    ],
  }

function sinceEvent(draft: Draft, published: string | null): EventDate | null {
  const date = draft.about ? finalOf(draft.about).date : null
  if (!date || !published || date.earliest > published) return null
  return {
    ...dateOf(
      date.earliest,
      published,
      [],
      [
        ...date.derivation,
        {
          from: `${date.edtf}, the ${draft.about!.type.noun.toLowerCase()}`,
          to: `${date.earliest}/${published}`,
          note: 'between it and this article',
        },
      ],
    ),
    timeIds: date.timeIds,
  }
}

/** Somebody's stay lasts from their arrival, where the text tells of it, to the "until". */
function boundState(
  reading: Reading,
  draft: Draft,
  arrivals: readonly Draft[],
  sentence: readonly Draft[],
): void {
  const arrival = arrivals.find(one => sameActor(reading, one, draft) && samePlace(one, draft))
  const end = endOf(reading, draft, sentence)
  if (end && arrival?.date && arrival.date.earliest <= end.latest) {
    draft.date = {
      ...dateOf(
        arrival.date.earliest,
        end.latest,
        [],
        [
          ...arrival.date.derivation,
          ...end.derivation,
          {
            from: `from ${arrival.date.edtf} until ${end.edtf}`,
            to: `${arrival.date.earliest}/${end.latest}`,
            note: 'from the arrival to the end',
          },
        ],
      ),
      edtf: `${arrival.date.edtf.split('/')[0]}/${end.edtf.split('/').at(-1)}`,
      timeIds: [...arrival.date.timeIds, ...end.timeIds],
    }
    return
  }
  if (!draft.date || !arrival?.date) return
  const { date } = draft
  const gap = Number(arrival.date.earliest.slice(0, 4)) - Number(date.earliest.slice(0, 4))
  const length = Number(date.latest.slice(0, 4)) - Number(date.earliest.slice(0, 4))
  if (gap > 0 && gap <= length / 4)
    draft.date = {
      ...date,
      edtf: `${arrival.date.edtf.split('/')[0]}/${date.latest}`,
      earliest: arrival.date.earliest,
      timeIds: [...date.timeIds, ...arrival.date.timeIds],
      derivation: [
        ...date.derivation,
        {
          from: date.edtf,
          to: `${arrival.date.earliest}/${date.latest}`,
          note: `no sooner than the arrival, ${arrival.date.edtf}`,
        },
      ],
    }
}

/** The event or time after "until" in the same sentence. */
function endOf({ tokens, times }: Reading, draft: Draft, sentence: readonly Draft[]): EventDate | undefined {
  for (let i = draft.trigger.after; i < draft.end; i++) {
    if (tokens[i]!.folded !== 'until') continue
    const event = sentence.find(one => one.trigger.head > i && one.date)
    if (event?.date) return event.date
    for (let k = i + 1; k < draft.end; k++) {
      const time = times[k]
      if (time?.earliest && time.latest) return dateOf(time.earliest, time.latest, [time])
    }
  }
  return undefined
}

/** U.S. forces and American troops are the same side: their qualifying mention is the same place. */
function sameActor({ mentions }: Reading, a: Draft, b: Draft): boolean {
  const sideOf = (draft: Draft) => {
    for (let i = draft.subject?.from ?? 0; i < (draft.subject?.to ?? 0); i++)
      for (const mention of mentions[i]!) if (mention.placeIds[0]) return mention.placeIds[0]
    return undefined
  }
  const side = sideOf(a)
  return side !== undefined && side === sideOf(b)
}

const samePlace = (a: Draft, b: Draft) =>
  a.places.some(one => b.places.some(other => other.placeId === one.placeId))
