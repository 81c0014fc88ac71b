import type { StoryEvent } from '../../model/event.ts'
import type { NotedEvent } from '../../model/knowledge.ts'
import { parseIsoDay } from '../../time/calendar.ts'
import type { PreparedEvent, PreparedName } from './prepared.ts'
import type { Told } from './told.ts'

/** How far a noted event agrees with what the text tells. */
export interface Agreement {
  readonly noted: NotedEvent
  readonly score: number
  /** What agrees, in a reader's words. */
  readonly words: readonly string[]
}

/** What agrees; each in points. */
interface Clues {
  /** 2 for the same type, 1 for one of the same family. */
  readonly kind: number
  /** 3 for a day, 2 for a month, 1 for a year or so, 0 for no date or a vague one. */
  readonly day: number
  readonly actor: number
  readonly target: number
  readonly country: number
  /** The text's own place is the noted event's. */
  readonly place: number
  /** Words of the trigger stand in the title. */
  readonly title: number
}

/** Less than this is chance: the kind and a date agree with half the reports of a war. */
const ENOUGH = 6
/** Weight of a target with a name of its own ("Khashoggi"): as much as two other agreements. */
const NAMED = 4
/** Weight of a target named by a common word ("bases", "cathedral"). */
const COMMON = 2

/** Weighs a noted event against the text, which has the told one on these days; null where they contradict each other or too little agrees. */
export function agreement(told: Told, days: Days, event: PreparedEvent): Agreement | null {
  const kind = sameKind(told, event)
  const day = kind > 0 ? sameDate(days, event) : null
  if (day === null || isElsewhere(told.countries, event)) return null
  const { country, places } = event.noted
  const clues: Clues = {
    kind,
    day,
    actor: someActor(told, event) ? 2 : 0,
    target: targetWeight(told, event),
    country: told.countries.has(country) || told.others.has(country) ? 1 : 0,
    place: told.spots.some(id => places.includes(id)) ? 2 : 0,
    title: hasTitleWord(told, event) ? 1 : 0,
  }
  const { actor, target, place, title } = clues
  const score = kind + day + actor + target + clues.country + place + title
  if (score < ENOUGH || !isPointed(event, clues)) return null
  if (told.event.date === null && !isUnmistakable(told, event, kind)) return null
  return { noted: event.noted, score, words: namesOfClues(clues) }
}

const namesOfClues = ({ kind, day, actor, target, country, place }: Clues) => [
  ...(kind > 0 ? ['kind of event'] : []),
  ...(day > 0 ? ['date'] : []),
  ...(actor > 0 ? ['who acted'] : []),
  ...(target > 0 ? ['whom or what it befell'] : []),
  ...(place > 0 ? ['place'] : country > 0 ? ['country'] : []),
]

const BEFALLING = new Set(['disaster', 'accident', 'disease-outbreak'])

/** 2 for the same type, 1 for one of the same family, 0 for another; an earthquake is no flood. */
function sameKind(told: Told, event: PreparedEvent): number {
  const same = event.noted.types.includes(told.event.type)
  if (!same && !event.families.has(told.family)) return 0
  if (BEFALLING.has(told.event.type) && !hasTitleWord(told, event) && !hasName(told, event)) return 0
  return same ? 2 : 1
}

/** "invaded" and "invasion" begin alike; shorter words are too common to tell. */
const hasTitleWord = (told: Told, { titleWords }: PreparedEvent) =>
  told.triggerWords.some(word => word.length > 4 && titleWords.includes(` ${word.slice(0, 4)}`))

/**
 * Whether kind and date alone leave it open that a noted event agrees: nearly none do, and of those most are elsewhere. What
 * the text says around an event is gathered only for the rest.
 */
export function mayAgree(days: Days, noted: PreparedEvent): boolean {
  if (days === 'any') return noted.isUnmistakable
  return days !== null && meets(days, noted)
}

/** The days an event may have been on, by their numbers; null where they cannot be read. */
export type Days = { readonly earliest: number; readonly latest: number } | 'any' | null

/** The days of an event of the text; any where it has no date. */
export function daysOf({ date }: StoryEvent): Days {
  if (!date) return 'any'
  const earliest = parseIsoDay(date.earliest)
  const latest = parseIsoDay(date.latest)
  return earliest === null || latest === null ? null : { earliest, latest }
}

/** A day's grace: what is night there is still the day before here. */
const meets = ({ earliest, latest }: { earliest: number; latest: number }, { from, to }: PreparedEvent) =>
  latest >= from - 1 && earliest <= to + 1

/** "Ebola", "dam", "ferry": what it befell or was called, countries aside. */
const hasName = (told: Told, { targets }: PreparedEvent) =>
  targets.some(target => !target.isCode && isSaid(told, target))

/** Points for the overlap, more the finer the text's date is; null where the dates do not meet. */
function sameDate(days: Days, event: PreparedEvent): number | null {
  if (days === 'any') return 0
  if (days === null || !meets(days, event)) return null
  const spread = days.latest - days.earliest
  return spread <= 1 ? 3 : spread <= 62 ? 2 : spread <= 400 ? 1 : 0
}

/** The text puts it in other countries only. */
export const isElsewhere = (countries: ReadonlySet<string>, { noted }: PreparedEvent): boolean =>
  countries.size > 0 && !countries.has(noted.country)

const someActor = (told: Told, { actors }: PreparedEvent) =>
  actors.some(({ isCode, name, words }) =>
    isCode ? told.actors.has(name) : told.actorWords().includes(words),
  )

const targetWeight = (told: Told, { targets }: PreparedEvent) =>
  targets.reduce((most, target) => Math.max(most, weightOf(told, target)), 0)

function weightOf(told: Told, target: PreparedName): number {
  const { isCode, name, isUnique } = target
  if (isCode) return told.others.has(name) && !told.actors.has(name) ? 1 : 0
  if (told.others.has(name)) return NAMED
  if (!isSaid(told, target)) return 0
  return isUnique ? NAMED : COMMON
}

/** Whether the words around an event have a name. Few have its first word: only those are searched. */
const isSaid = ({ vocabulary, words }: Told, name: PreparedName): boolean =>
  vocabulary.has(name.first) && words().includes(name.words)

/** Who did it and to whom, or for what befalls a country which country: one agreement of sides is not enough for an act. */
function isPointed(event: PreparedEvent, { day, actor, target, country, place }: Clues): boolean {
  if (event.noted.actors.length === 0) return target >= COMMON || country > 0
  // A long unrest or war has many events of its kind in it.
  if (event.to - event.from > 60) return target >= COMMON && actor + country > 0
  if (day === 3 && (place > 0 || target >= COMMON)) return true
  return target >= NAMED || (actor > 0 && target + country > 0) || (target >= COMMON && country > 0)
}

/** Without a date only a full name will do, for surnames are many; and only for what happened once and not for months. */
const isUnmistakable = (told: Told, event: PreparedEvent, kind: number) =>
  kind === 2 && event.isShort && event.targets.some(target => target.isFull && isSaid(told, target))
