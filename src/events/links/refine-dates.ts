import type { EventLink, LinkRelation, StoryEvent } from '../../model/event.ts'
import type { EventDate, Timex } from '../../model/when.ts'
import { firstNot } from '../../text/bisect.ts'
import { mapped } from '../../text/mapped.ts'
import { durationBefore } from '../occurrences/calendar.ts'
import type { EventSource } from '../source.ts'
import { carriedDates } from './carried-dates.ts'
import { limitFrom, within } from './date-limits.ts'
import { type Conclusion, rowsFor } from './date-rows.ts'
import { dateWithin, daysBetween } from './interval.ts'
import { offsetFrom } from './offset.ts'
import { withDate } from './with-date.ts'

/** Each pass follows links one step further; more would only follow chains nobody writes. */
const PASSES = 4
/** What is dated no closer says little of what comes right before or after it. */
const VAGUE = 31

/** Narrows the dates of events by their links, with the arithmetic as rows: "Dec. 31" + "three days before" → 3 January. */
export function refineDates(
  source: EventSource,
  events: readonly StoryEvent[],
  links: readonly EventLink[],
): StoryEvent[] {
  if (links.length === 0) return [...events]
  const dated = new Map(carriedDates(source, events, links).map(event => [event.id, event]))
  for (let pass = 0; pass < PASSES; pass++) {
    let changed = false
    for (const link of links) {
      for (const end of ['from', 'to'] as const) {
        const event = narrow(source, link, end, dated)
        if (!event) continue
        dated.set(event.id, event)
        changed = true
      }
    }
    if (!changed) break
  }
  return mapped(events, event => dated.get(event.id) ?? event)
}

/** By relation: what `from` and `to` conclude. */
const CONCLUSIONS: Partial<Record<LinkRelation, { readonly from?: Conclusion; readonly to?: Conclusion }>> = {
  after: { from: 'later', to: 'earlier' },
  retaliation_for: { from: 'later', to: 'earlier' },
  response_to: { from: 'later', to: 'earlier' },
  before: { from: 'earlier', to: 'later' },
  causes: { from: 'earlier', to: 'later' },
  about: { from: 'later' },
  part_of: { from: 'same' },
  purpose: { to: 'same' },
  same_speech_as: { from: 'same' },
  organises: { from: 'earlier' },
  starts: { to: 'later' },
  ends: { to: 'earlier' },
}

/** The event at one end of a link, narrowed by what the link says of the other; undefined where nothing is new. */
function narrow(
  source: EventSource,
  link: EventLink,
  end: 'from' | 'to',
  events: ReadonlyMap<string, StoryEvent>,
): StoryEvent | undefined {
  const event = events.get(link[end])
  const other = events.get(link[end === 'from' ? 'to' : 'from'])
  if (!event || !other?.date) return undefined
  const planned = link.relation === 'part_of' && event.modality === 'intended' && other.modality !== 'negated'
  // "a trial over the protests last summer": what is to come is no part of what is over.
  if (planned && source.published !== null && other.date.latest < source.published) return undefined
  if (!planned && !(isTold(event) && isTold(other))) return undefined
  // A day only supposed, with no words for it, is nothing to measure from.
  if (other.date.timeIds.length === 0) return undefined
  const offset = offsetFrom(source, link, end, other.date)
  // What points back to a date told before has been counted from it already.
  if (offset?.time.earliest) return undefined
  if (end === 'to' && isMarked(source, link)) return undefined
  const conclusion =
    isSudden(link, event, other) ||
    isAtOnce(source, link, event, other) ||
    (end === 'to' && isQuenched(source, link, other)) ||
    isOfItsTime(link, end, event, other)
      ? 'same'
      : CONCLUSIONS[link.relation]?.[end]
  const ended = conclusion === 'earlier' && !event.date && !offset ? lengthOf(source, event) : undefined
  if (ended && daysBetween(other.date) <= VAGUE) return lasting(source, event, ended, { link, other })
  if (!offset && conclusion === 'earlier' && !event.date && isWithinMonth(link, other)) {
    const date = openBefore(other.date)
    const rows = rowsFor(source, event, date, { link, other, offset: undefined, conclusion })
    return withDate(event, { ...date, ...rows })
  }
  const limit = offset ? offset.limit : conclusion && limitFrom(source, link, conclusion, event, other.date)
  const known =
    event.date && event.date.timeIds.length === 0 && (offset || conclusion === 'same') ? null : event.date
  const date = limit && within(planned ? { ...source, published: null } : source, known, limit)
  if (!date) return undefined
  const row = { link, other, offset, conclusion }
  return withDate(event, { ...date, ...rowsFor(source, event, date, row) })
}

/** "after ten days of talks": what lasted so long before something dated. */
function lasting(
  source: EventSource,
  event: StoryEvent,
  length: Timex,
  { link, other }: { readonly link: EventLink; readonly other: StoryEvent },
): StoryEvent | undefined {
  const earliest = durationBefore(other.date!.earliest, length.value)
  if (!earliest) return undefined
  const date = dateWithin({ earliest, latest: other.date!.latest }, null)
  const rows = rowsFor(source, event, date, { link, other, offset: undefined, conclusion: 'earlier' })
  return withDate(event, { ...date, ...rows })
}

/** The length told among the words before a noun: "a four-day hearing", "ten days of tense talks". */
function lengthOf({ document: { text }, times }: EventSource, { trigger }: StoryEvent): Timex | undefined {
  const before = times[firstNot(times, one => one.end <= trigger.start) - 1]
  if (before?.type !== 'duration' || !/^P\d+[DW]$/.test(before.value)) return undefined
  return /^ (?:of )?(?:[\p{L}-]+ ){0,2}$/u.test(text.slice(before.end, trigger.start)) ? before : undefined
}

/** "The fire was put out on Tuesday": then it burned. */
const isQuenched = ({ document: { text } }: EventSource, { relation }: EventLink, { trigger }: StoryEvent) =>
  relation === 'ends' && /^(?:put|extinguish|dous)/i.test(text.slice(trigger.start, trigger.end))

/** "gathered to mark a year of protests", "came to contain the outbreak": what is commemorated or fought was before. */
const isMarked = ({ document: { text } }: EventSource, { relation, cue }: EventLink): boolean =>
  relation === 'purpose' &&
  cue !== null &&
  /\b(?:mark|commemorate|celebrate|honou?r|remember|mourn|protest|contain|stop|halt|fight|combat|tackle|curb|investigate|probe|examine|assess)\b/.test(
    text.slice(cue.start, cue.end),
  )

const SUDDEN = new Set(
  'disaster accident bombing airstrike missile-attack shooting attack killing injury death'.split(' '),
)

/** A quake that causes a wave, a fire that causes a blast: the one follows the other at once. */
const isSudden = ({ relation }: EventLink, a: StoryEvent, b: StoryEvent): boolean =>
  relation === 'causes' && SUDDEN.has(a.type) && SUDDEN.has(b.type)

const AT_ONCE = /\b(?:hours|minutes|moments|seconds|immediately|then)\b/

/** "hours after the ministry banned it", "shot the guard and then fled", a warning after a quake: on one day, where the other is told to the day. */
function isAtOnce(
  { document }: EventSource,
  { relation, cue }: EventLink,
  event: StoryEvent,
  other: StoryEvent,
): boolean {
  if (daysBetween(other.date!) > 1 || !cue) return false
  if (relation === 'before' && ATTACKS.has(other.type) && ENDINGS.has(event.type))
    return document.text.slice(cue.start, cue.end).toLowerCase() === 'before'
  if (relation !== 'after' && relation !== 'before' && relation !== 'response_to') return false
  return (
    AT_ONCE.test(document.text.slice(cue.start, cue.end).toLowerCase()) ||
    (event.type === 'warning' && other.type === 'disaster')
  )
}

/** "shot seven people before police arrested him": what put an end to it. */
const ATTACKS = new Set(['shooting', 'attack', 'killing', 'bombing'])
const ENDINGS = new Set(['arrest', 'death', 'killing', 'shooting', 'departure'])

/** "arrested on Sept. 13 after neighbours accused him": what an answer follows was shortly before it, by that day. */
const isWithinMonth = ({ relation }: EventLink, { date }: StoryEvent): boolean =>
  (relation === 'response_to' || relation === 'retaliation_for') && daysBetween(date!) <= VAGUE

const openBefore = (date: EventDate): EventDate => ({ ...date, edtf: `../${date.latest}`, derivation: [] })

const HARM = new Set(['killing', 'injury', 'death'])
/** A month and longer: what comes of it comes within it, as far as the text says. */
const LONG = 27

/**
 * What has no day of its own takes that of what it is told with: a war that of what began it, a death that of the clashes,
 * what an uprising of 2011 toppled its year, a plan to organise a meeting the meeting's.
 */
function isOfItsTime(
  { relation }: EventLink,
  end: 'from' | 'to',
  event: StoryEvent,
  other: StoryEvent,
): boolean {
  if (event.date && event.date.timeIds.length > 0) return false
  // "dispersed Saturday's rally".
  if (relation === 'ends') return end === 'from' && daysBetween(other.date!) === 0 && event.type !== 'end'
  if (relation === 'starts' || relation === 'causes') {
    if (end === 'from') return false
    return relation === 'starts' || HARM.has(event.type) || daysBetween(other.date!) > LONG
  }
  return relation === 'organises' && end === 'from'
}

/** Wanted and feared events have no date of their own to narrow. */
const isTold = (event: StoryEvent) =>
  event.modality === 'asserted' || event.modality === 'reported' || event.modality === 'negated'
