import { fold, type Story } from '../../index.ts'
import type { SharedEvent } from './shared-events.ts'
import type { SharedPlace } from './shared-places.ts'

/** What the reader wants to see of a collection. */
export interface Wanted {
  /** Words that must all stand in an article’s title, source, places and events; '' for any. */
  readonly words: string
  /** ISO days, '' where open. Events without a date pass only where both are open. */
  readonly from: string
  readonly to: string
  /** Articles switched off, by position. */
  readonly off: ReadonlySet<number>
}

/** What of a collection passes. */
export interface Shown {
  /** Positions of the articles, in order. */
  readonly reports: readonly number[]
  readonly places: readonly ShownPlace[]
  readonly events: readonly SharedEvent[]
}

/** A place and the shown articles that speak of it. */
export interface ShownPlace {
  readonly shared: SharedPlace
  readonly reports: readonly number[]
}

/** Answers a wish; made once for a collection. */
export type Filter = (wanted: Wanted) => Shown

/** Reads a collection once, so that each wish then takes one pass over its places and events. */
export function createFilter(
  stories: readonly Story[],
  places: readonly SharedPlace[],
  events: readonly SharedEvent[],
): Filter {
  const texts = stories.map(textOf)
  return ({ words, from, to, off }) => {
    const keys = fold(words).split(/\s+/).filter(Boolean)
    const said = texts.map((text, i) => !off.has(i) && keys.every(key => text.includes(key)))
    const dated = from !== '' || to !== ''
    const passed = events.filter(({ tellings }) =>
      tellings.some(({ report, event }) => said[report] && (!dated || isWithin(event.date, from, to))),
    )
    const seen = dated ? reportsOf(passed) : null
    const spots = dated ? spotsOf(passed) : null
    const shows = said.map((is, i) => is && (!seen || seen.has(i)))
    return {
      reports: shows.flatMap((is, i) => (is ? [i] : [])),
      places: places.flatMap(shared => {
        if (spots && !spots.has(shared.place.id)) return []
        const reports = shared.reports.filter(report => shows[report])
        return reports.length > 0 ? [{ shared, reports }] : []
      }),
      events: passed,
    }
  }
}

/** Title, source, places and events of an article, folded. */
const textOf = ({ article, places, events }: Story): string =>
  fold(
    [
      article.title,
      article.source,
      ...places.map(place => place.name),
      ...events.map(event => event.label),
    ].join('\n'),
  )

const isWithin = (
  date: { readonly earliest: string; readonly latest: string } | null,
  from: string,
  to: string,
): boolean => date !== null && (to === '' || date.earliest <= to) && (from === '' || date.latest >= from)

const reportsOf = (events: readonly SharedEvent[]) =>
  new Set(events.flatMap(({ tellings }) => tellings.map(one => one.report)))

const spotsOf = (events: readonly SharedEvent[]) =>
  new Set(events.flatMap(({ tellings }) => tellings.flatMap(one => one.event.places.map(at => at.placeId))))
