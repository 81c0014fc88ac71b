import { type Days, isoOf } from '../../app/story-time.ts'
import { wording } from '../../words/wording.ts'

/** A stretch of the axis drawn to one scale. */
export interface Stretch {
  /** From midnight to midnight: the end is that of the last day. */
  readonly days: Days
  readonly x0: number
  readonly x1: number
  /** Whether it lies before or after the story itself. */
  readonly aside: boolean
}

/** A named moment of the axis. */
export interface Tick {
  readonly x: number
  readonly label: string
}

/** Least px between two tick labels. */
const APART = 46

/** The axis as its names need it. */
interface Ruler {
  readonly stretches: readonly Stretch[]
  readonly scale: number
  x(day: number): number
  day(x: number): number
  /** Px of a day from which its hours are named. */
  readonly hourly: number
}

/** Names moments between two px: days something happened on first, then even steps wherever there is room. */
export function ticksOf(ruler: Ruler, exact: readonly number[], from: number, to: number): Tick[] {
  return parted(ruler.stretches.map(stretch => ticksIn(stretch, ruler, exact, from, to)))
}

/** Where two stretches meet, the later one names its days: it tells the story. */
function parted(groups: readonly (readonly Tick[])[]): Tick[] {
  return groups.flatMap((ticks, i) => {
    const next = groups[i + 1]?.[0]?.x ?? Number.POSITIVE_INFINITY
    return ticks.map(tick => (next - tick.x < APART ? { ...tick, label: '' } : tick))
  })
}

type Unit = 'hour' | 'day' | 'month' | 'year'

function ticksIn(
  stretch: Stretch,
  ruler: Ruler,
  exact: readonly number[],
  left: number,
  right: number,
): Tick[] {
  if (stretch.x1 < left || stretch.x0 > right) return []
  const { x, scale } = ruler
  const unit = unitOf(stretch, ruler)
  const from = Math.max(stretch.days.from, ruler.day(Math.max(left, stretch.x0)))
  const to = Math.min(stretch.days.to, ruler.day(Math.min(right, stretch.x1)))
  const steps = evenSteps(stretch, unit, from, to)
  const inside = exact.filter(day => day >= stretch.days.from && day <= stretch.days.to)
  const wanted = unit === 'day' ? [...ends(inside), ...inside, ...steps] : steps
  const days: number[] = []
  for (const day of wanted) {
    if (day < from || day > to) continue
    if (days.every(one => Math.abs(x(one) - x(day)) >= APART)) days.push(day)
  }
  days.sort((a, b) => a - b)
  // On an axis that is moved about, the last one is another at every step: it is named like the rest.
  const last = scale === 1 ? days.length - 1 : -1
  return days.map((day, i) => ({ x: x(day), label: labelOf(day, days[i - 1], unit, i === last) }))
}

function unitOf({ days, x0, x1, aside }: Stretch, { scale, hourly }: Ruler): Unit {
  if ((x1 - x0) / (days.to - days.from) >= hourly) return 'hour'
  const seen = (days.to - days.from) / scale
  // Beside a story told in days, what lies a year away is told in years.
  const years = aside ? 380 : 760
  return seen > years ? 'year' : seen > 100 ? 'month' : 'day'
}

const ends = (days: readonly number[]) => (days.length > 0 ? [days[0]!, days.at(-1)!] : [])

const STEPS: Readonly<Record<Unit, readonly number[]>> = {
  hour: [1, 2, 3, 6, 12],
  day: [1, 2, 5, 10, 20],
  month: [1, 2, 3, 6],
  year: [1, 2, 4, 5, 10, 20, 25, 50, 100, 200, 500, 1000],
}
const DAYS_IN: Readonly<Record<Unit, number>> = { hour: 1 / 24, day: 1, month: 30.4, year: 365.25 }
/** Steps of any unit that a strip has room for. */
const MOST = 400

/** Even steps from the beginning of the stretch, those between two moments: moving the axis moves none of them. */
function evenSteps(stretch: Stretch, unit: Unit, from: number, to: number): number[] {
  const { days, x0, x1 } = stretch
  const pxPerUnit = ((x1 - x0) / (days.to - days.from)) * DAYS_IN[unit]
  const step = STEPS[unit].find(one => one * pxPerUnit >= APART + 8) ?? STEPS[unit].at(-1)!
  const momentOf = stepper(unit, step, days.from)
  const first = Math.max(0, Math.floor((from - days.from) / (DAYS_IN[unit] * step)) - 1)
  const moments = Array.from({ length: MOST }, (_, i) => momentOf(first + i))
  return moments.filter(day => day >= from && day <= to)
}

/** The moment of the n-th step, in days. */
function stepper(unit: Unit, step: number, from: number): (n: number) => number {
  if (unit === 'hour') return n => Math.floor(from) + (n * step) / 24
  if (unit === 'day') return n => Math.ceil(from) + n * step
  const first = new Date(isoOf(Math.ceil(from)))
  const year = first.getUTCFullYear()
  if (unit === 'month') return n => Date.UTC(year, first.getUTCMonth() + n * step, 1) / 864e5
  // The years of the first events are named, not round ones; centuries are round.
  const start = step >= 25 ? Math.ceil(year / step) * step : year + 1
  return n => Date.UTC(start + n * step, 0, 1) / 864e5
}

function labelOf(day: number, before: number | undefined, unit: Unit, last: boolean): string {
  const hours = Math.round((day - Math.floor(day)) * 24)
  if (unit === 'hour' && hours > 0) return `${String(hours).padStart(2, '0')}:00`
  const [year, month, date] = isoOf(day).split('-').map(Number) as [number, number, number]
  if (unit === 'year') return String(year)
  const old = before === undefined ? null : new Date(before * 864e5)
  const { dates } = wording()
  const name = dates.shortMonth(month)
  if (unit === 'month') return old?.getUTCFullYear() === year ? name : `${name} ${year}`
  const plain = unit === 'day' && old?.getUTCMonth() === month - 1 && !last
  return plain ? dates.firstDay(date) : dates.day(date, month, null)
}
