import type { EventDate, Timex } from '../../model/when.ts'
import { daysBetween } from '../links/interval.ts'
import { isActual } from '../links/scene.ts'
import type { Days, Undated } from './undated.ts'

/**
 * Hears a sign that speaks for or against a date, by what it is about and what it says of it, which together are its name
 * in data/weights/event-dates.json.
 */
export type Hear = (about: string, value: string) => void

/** A date an event may have; null is for none at all. */
export interface DateOption {
  readonly date: EventDate | null
  readonly hear: Hear
}

/** The dates an event may have, each once, and who hears what speaks for it. */
export interface Ballot<Option extends DateOption> {
  readonly none: Option
  readonly options: ReadonlyMap<string, Option>
  /** The ear of a date; of two with the same days the first offered stays, with its derivation. Nobody hears of what cannot be. */
  of(date: EventDate): Hear
}

/** Opens the choice of a date; `optionFor` makes the one who listens for each. */
export function openBallot<Option extends DateOption>(
  days: Days,
  undated: Undated,
  optionFor: (date: EventDate | null) => Option,
): Ballot<Option> {
  const options = new Map<string, Option>()
  const none = optionFor(null)
  options.set('', none)
  return {
    none,
    options,
    of(date) {
      if (isImpossible(days, undated, date)) return unheard
      const key = keyOf(date)
      const known = options.get(key)
      if (known) return known.hear
      const option = optionFor(date)
      options.set(key, option)
      noteDate(days, undated, date, option.hear)
      return option.hear
    },
  }
}

const unheard: Hear = () => {}

/** What has happened, or has not, is not of a day to come; what somebody did in life, not of the day of death. */
const isImpossible = (days: Days, { event, told }: Undated, { earliest }: EventDate): boolean => {
  const { published, news } = days
  if (published === null || !(isActual(event) || event.modality === 'negated')) return false
  const isOfLife = news?.isObituary === true && told !== 'speech' && event.type !== 'death'
  return earliest > published || (isOfLife && earliest >= news.date.earliest)
}

/** What two dates of the same days share. */
export const keyOf = ({ earliest, latest }: Pick<Timex, 'earliest' | 'latest'>): string =>
  `${earliest}/${latest}`

/** What speaks for a date wherever it comes from: how long before the report it is, and how wide. */
function noteDate({ published }: Days, { event }: Undated, date: EventDate, hear: Hear): void {
  hear('date', '')
  hear('wide:', WIDTHS[widthOf(date)]!)
  if (published === null) return
  const age = ageOf(date, published)
  hear('ago:', age)
  hear(`ago:${age}:`, event.modality)
}

const WIDTHS = ['day', 'week', 'month', 'year', 'age']

const DAYS_OF = [0, 7, 31, 366]

function widthOf(date: EventDate): number {
  const days = daysBetween(date)
  const nth = DAYS_OF.findIndex(most => days <= most)
  return nth < 0 ? WIDTHS.length - 1 : nth
}

function ageOf({ earliest }: EventDate, published: string): string {
  if (earliest > published) return 'to-come'
  const days = daysBetween({ earliest, latest: published })
  if (days <= 1) return days === 0 ? '0' : '1'
  return days <= 7 ? 'week' : days <= 31 ? 'month' : days <= 366 ? 'year' : 'long'
}
