import type { Token } from '../model/document.ts'
import type { Unit } from './meaning.ts'

const table = <V>(rows: Readonly<Record<string, V>>): ReadonlyMap<string, V> => new Map(Object.entries(rows))
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const FULL_MONTHS =
  'january february march april may june july august september october november december'.split(' ')
const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Months by full and short name, folded, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...FULL_MONTHS.map((name, i) => [name, i + 1] as const),
  ...SHORT_MONTHS.map((name, i) => [name, i + 1] as const),
  ['sept', 9],
])
/** Full names that are no other word in lower case either. */
const PLAIN_MONTHS = set('january february september october november december')
/** Full names that are also given names, verbs or adjectives. */
export const DOUBLE_MONTHS = set('march april may june august')
/** Whether a month's name is written in full. */
export const isFullMonth = (name: string): boolean => FULL_MONTHS.includes(name)

const FULL_WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
/** Weekdays by full name, 1 Monday to 7 Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(FULL_WEEKDAYS.map((name, i) => [name, i + 1]))
/** Short weekdays: only trusted beside a date, for "sun", "sat" and "wed" are words. */
export const SHORT_WEEKDAYS = table({
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
})
/** Seasons, 1 spring to 4 winter. */
export const SEASONS = table({ spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 })

interface UnitWord {
  readonly unit: Unit
  readonly times: number
  readonly plural: boolean
}

const UNIT_ROWS: readonly (readonly [one: string, many: string, unit: Unit, times: number])[] = [
  ['second', 'seconds', 'second', 1],
  ['minute', 'minutes', 'minute', 1],
  ['hour', 'hours', 'hour', 1],
  ['day', 'days', 'day', 1],
  ['night', 'nights', 'day', 1],
  ['week', 'weeks', 'week', 1],
  ['weekend', 'weekends', 'weekend', 1],
  ['fortnight', 'fortnights', 'week', 2],
  ['month', 'months', 'month', 1],
  ['year', 'years', 'year', 1],
  ['decade', 'decades', 'year', 10],
  ['century', 'centuries', 'year', 100],
]

/** Units of time, singular and plural, with how many of the unit they are. */
export const UNITS: ReadonlyMap<string, UnitWord> = new Map(
  UNIT_ROWS.flatMap(([one, many, unit, times]): [string, UnitWord][] => [
    [one, { unit, times, plural: false }],
    [many, { unit, times, plural: true }],
  ]),
)

/** Parts of a day that may follow a day: "Friday night". */
export const DAY_PARTS = set('morning afternoon evening night midday noon midnight lunchtime')

/** Words that stand before an amount and make it loose. */
export const LOOSE = set('nearly almost about around roughly approximately some over under')

/** Words that go on with a sentence, so that what stands before them was no adjective to them. */
export const FUNCTION_WORDS = set(
  'a an the this that these those and or but nor as at by for from in into of off on onto over per than through to under until up upon via with within without after before during since while when where who which whose because if though although is are was were be been being has have had do does did will would can could may might must shall should he she it they we i you his her its their our my your not no also then there here it however said says whether',
)

/** Things that are counted or measured: a number before them is no year. */
export const COUNTED = set(
  'people persons men women children troops soldiers police officers fighters militants civilians refugees migrants voters students workers jobs homes houses families households residents inhabitants members deaths dead injured wounded cases patients votes seats points dollars euros pounds cents yuan yen rupees pesos rubles roubles million billion trillion thousand hundred dozen percent per metres meters metre meter miles mile kilometres kilometers km kilometre kilometer m cm mm ft feet foot inches inch yards yard acres hectares tonnes tons ton tonne kg kilograms kilos grams lbs lb litres liters gallons barrels degrees watts mw kw kwh hp mph kph rpm hz mhz ghz bc bce ad gmt utc est edt pst pdt cst cdt mst mdt cet cest bst ist hours hrs hour h local pages words copies units vehicles cars buses trucks tanks aircraft planes ships square cubic calories sq times years months weeks days minutes seconds year-old',
)

/** The word of a token that may be a month; undefined where case speaks against it. */
export function monthOf(token: Token | undefined): number | undefined {
  if (token?.kind !== 'word') return undefined
  const name = token.folded.endsWith('.') ? token.folded.slice(0, -1) : token.folded
  const month = MONTHS.get(name)
  return month !== undefined && (token.capital || PLAIN_MONTHS.has(name)) ? month : undefined
}
