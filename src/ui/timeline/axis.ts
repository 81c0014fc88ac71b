import { type Days, isoOf, type StoryTime } from '../../app/story-time.ts'

/** A stretch of the axis drawn to one scale. */
export interface Stretch {
  readonly days: Days
  readonly x0: number
  readonly x1: number
  /** Whether it lies before or after the story itself. */
  readonly aside: boolean
}

/** A named day of the axis. */
export interface Tick {
  readonly x: number
  readonly label: string
}

/** Days to px, with the silences cut out. */
export interface Axis {
  readonly stretches: readonly Stretch[]
  /** Where `//` says that time is left out. */
  readonly breaks: readonly number[]
  readonly ticks: readonly Tick[]
  x(day: number): number
}

const BREAK = 20
/** Least px between two tick labels. */
const APART = 46

/** The broken axis: a quarter for the past, three quarters for the story, a seventh for what comes long after. */
export function makeAxis(time: StoryTime, exact: readonly number[], left: number, right: number): Axis {
  const stretches = stretchesOf(time, left, right)
  const x = (day: number) => place(stretches, day)
  return {
    stretches,
    breaks: stretches.slice(1).map(stretch => stretch.x0 - BREAK / 2),
    ticks: parted(stretches.map(stretch => ticksOf(stretch, exact, x))),
    x,
  }
}

/** Where two stretches meet, the later one names its days: it tells the story. */
function parted(groups: readonly (readonly Tick[])[]): Tick[] {
  return groups.flatMap((ticks, i) => {
    const next = groups[i + 1]?.[0]?.x ?? Number.POSITIVE_INFINITY
    return ticks.map(tick => (next - tick.x < APART ? { ...tick, label: '' } : tick))
  })
}

function stretchesOf({ past, story, later }: StoryTime, left: number, right: number): Stretch[] {
  const room = right - left - BREAK * (Number(past !== null) + Number(later !== null))
  const pastPx = past ? room * 0.25 : 0
  const laterPx = later ? room * 0.14 : 0
  const from = past ? left + pastPx + BREAK : left
  const to = later ? right - laterPx - BREAK : right
  return [
    ...(past ? [{ days: widen(past, 400, 0.04), x0: left, x1: left + pastPx, aside: true }] : []),
    { days: widen(story, 3, 0), x0: from, x1: to, aside: false },
    ...(later ? [{ days: widen(later, 120, 0.04), x0: right - laterPx, x1: right, aside: true }] : []),
  ]
}

/** A single day still needs a scale around it; a margin keeps the first and last words on the page. */
function widen({ from, to }: Days, least: number, margin: number): Days {
  const lack = Math.max(0, least - (to - from))
  const edge = (to - from) * margin
  return { from: from - (margin > 0 ? lack / 2 : lack) - edge, to: to + (margin > 0 ? lack / 2 : 0) + edge }
}

function place(stretches: readonly Stretch[], day: number): number {
  let before = stretches[0]!
  for (const stretch of stretches) {
    if (day < stretch.days.from) return stretch === before ? stretch.x0 : (before.x1 + stretch.x0) / 2
    if (day <= stretch.days.to) {
      const share = (day - stretch.days.from) / (stretch.days.to - stretch.days.from)
      return stretch.x0 + share * (stretch.x1 - stretch.x0)
    }
    before = stretch
  }
  return before.x1
}

const MONTHS = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

type Unit = 'day' | 'month' | 'year'

/** Ticks where something happened first, then at even steps wherever there is room. */
function ticksOf(stretch: Stretch, exact: readonly number[], x: (day: number) => number): Tick[] {
  const { from, to } = stretch.days
  const length = to - from
  // Beside a story told in days, what lies a year away is told in years.
  const years = stretch.aside ? 380 : 760
  const unit: Unit = length > years ? 'year' : length > 100 ? 'month' : 'day'
  const steps = evenSteps(stretch, unit)
  const inside = exact.filter(day => day >= from && day <= to)
  const wanted = unit === 'day' ? [...ends(inside), ...inside, ...steps] : steps
  const days: number[] = []
  for (const day of wanted) if (days.every(one => Math.abs(x(one) - x(day)) >= APART)) days.push(day)
  days.sort((a, b) => a - b)
  return days.map((day, i) => ({ x: x(day), label: labelOf(day, days[i - 1], unit, i === days.length - 1) }))
}

const ends = (days: readonly number[]) => (days.length > 0 ? [days[0]!, days.at(-1)!] : [])

const STEPS: Readonly<Record<Unit, readonly number[]>> = {
  day: [1, 2, 5, 10, 20],
  month: [1, 2, 3, 6],
  year: [1, 2, 4, 5, 10, 20, 25, 50, 100, 200, 500, 1000],
}
const DAYS_IN: Readonly<Record<Unit, number>> = { day: 1, month: 30.4, year: 365.25 }

function evenSteps(stretch: Stretch, unit: Unit): number[] {
  const { from, to } = stretch.days
  const pxPerUnit = ((stretch.x1 - stretch.x0) / (to - from)) * DAYS_IN[unit]
  const step = STEPS[unit].find(one => one * pxPerUnit >= APART + 8) ?? STEPS[unit].at(-1)!
  const first = new Date(isoOf(Math.ceil(from)))
  const days: number[] = []
  if (unit === 'day') for (let day = Math.ceil(from); day <= to; day += step) days.push(day)
  const year = first.getUTCFullYear()
  // The years of the first events are named, not round ones; centuries are round.
  const start =
    unit === 'year' && step >= 25 ? Math.ceil(year / step) * step : year + (unit === 'year' ? 1 : 0)
  for (let n = 0; unit !== 'day' && n < 2000; n++) {
    const month = unit === 'month' ? first.getUTCMonth() + n * step : 0
    const day = Date.UTC(unit === 'year' ? start + n * step : start, month, 1) / 864e5
    if (day > to) break
    if (day >= from) days.push(day)
  }
  return days
}

function labelOf(day: number, before: number | undefined, unit: Unit, last: boolean): string {
  const [year, month, date] = isoOf(day).split('-').map(Number) as [number, number, number]
  if (unit === 'year') return String(year)
  const old = before === undefined ? null : new Date(before * 864e5)
  const name = MONTHS[month - 1]!
  if (unit === 'month') return old?.getUTCFullYear() === year ? name : `${name} ${year}`
  return old?.getUTCMonth() === month - 1 && !last ? String(date) : `${date} ${name}`
}
