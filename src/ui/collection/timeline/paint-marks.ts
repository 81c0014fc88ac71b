import type { TimeMark } from '../../../app/collection/timeline.ts'
import type { Days } from '../../../app/story-time.ts'
import type { Axis } from '../../timeline/axis.ts'
import { LETTERED } from '../letters.ts'
import type { MarkInks } from '../marks-layer.ts'
import type { LaidMarks, MarkBar, MarkDot } from './lay-out-marks.ts'

/** What the canvas of the strip shows. */
export interface StripPicture {
  readonly laid: LaidMarks
  readonly spans: readonly TimeMark[]
  readonly axis: Axis
  /** Px of the axis before the strip. */
  readonly left: number
  /** The px on which marks stand; spans lie under it. */
  readonly foot: number
  readonly inks: MarkInks
  /** Articles in the collection: up to six are told apart by colour. */
  readonly all: number
  /** What lies outside is dimmed; nothing is where null. */
  readonly span: Days | null
  /** The id of the event that is ringed, '' for none. */
  readonly picked: string
}

/** Px of the line of a span, and between two lanes of them. */
const THICK = 3
const LANE = 5
const LANES = 3

/** Draws the marks of a strip of `width` by `height` px. */
export function paintMarks(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  picture: StripPicture,
): void {
  const ratio = Math.min(2, devicePixelRatio || 1)
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  const context = canvas.getContext('2d')
  if (!context) return
  context.scale(ratio, ratio)
  paintSpans(context, width, picture)
  if (picture.laid.kind === 'dots')
    for (const dot of picture.laid.dots) paintDot(context, dot, picture.laid.radius, picture)
  else for (const bar of picture.laid.bars) paintBar(context, bar, picture)
}

const inkOf = (report: number, { inks, all }: StripPicture) =>
  all > LETTERED ? inks.ink : (inks.reports[report] ?? inks.ink)

const isOut = ({ from, to }: Days, span: Days | null) => span !== null && (to < span.from || from > span.to)

/** What is known to have been within some days: a line that fades, in the first lane that is free. */
function paintSpans(context: CanvasRenderingContext2D, width: number, picture: StripPicture): void {
  const { spans, axis, left, foot, span } = picture
  const ends: number[] = Array.from({ length: LANES }, () => Number.NEGATIVE_INFINITY)
  // Over each other they still say when much was told of.
  const strength = Math.max(0.12, Math.min(0.8, 24 / Math.max(1, spans.length)))
  spans.forEach((mark, i) => {
    const x0 = axis.x(mark.days.from) - left
    const x1 = Math.max(axis.x(mark.days.to + 1) - left, x0 + 6)
    if (x1 < 0 || x0 > width) return
    const free = ends.findIndex(end => end < x0)
    const lane = free < 0 ? i % LANES : free
    ends[lane] = Math.max(ends[lane]!, x1 + 2)
    const fade = context.createLinearGradient(x0, 0, x1, 0)
    const ink = inkOf(mark.reports[0]!, picture)
    const clear = ink.replace(/^rgb\((.*)\)$/, 'rgba($1, 0)')
    fade.addColorStop(0, clear)
    fade.addColorStop(0.2, ink)
    fade.addColorStop(0.8, ink)
    fade.addColorStop(1, clear)
    context.globalAlpha = isOut(mark.days, span) ? strength * 0.35 : strength
    context.fillStyle = fade
    context.fillRect(x0, foot + 4 + lane * LANE, x1 - x0, THICK)
  })
  context.globalAlpha = 1
}

/** One event: a disc, in equal parts of the colours of the articles that date it so. */
function paintDot(
  context: CanvasRenderingContext2D,
  { mark, x, y }: MarkDot,
  radius: number,
  picture: StripPicture,
): void {
  const { reports } = mark
  context.globalAlpha = isOut(mark.days, picture.span) ? 0.3 : 1
  const inks = picture.all > LETTERED ? [picture.inks.ink] : reports.map(report => inkOf(report, picture))
  inks.forEach((ink, i) => {
    const [from, to] = [i, i + 1].map(part => (part / inks.length) * 2 * Math.PI - Math.PI / 2) as [
      number,
      number,
    ]
    context.fillStyle = ink
    context.beginPath()
    if (inks.length > 1) context.moveTo(x, y)
    context.arc(x, y, radius, from, to)
    context.fill()
  })
  context.globalAlpha = 1
  if (mark.event.id !== picture.picked) return
  context.strokeStyle = picture.inks.accent
  context.lineWidth = 2
  context.beginPath()
  context.arc(x, y, radius + 3, 0, 2 * Math.PI)
  context.stroke()
}

/** Many events: as high as they are many, parted by what each article tells of them. */
function paintBar(context: CanvasRenderingContext2D, bar: MarkBar, picture: StripPicture): void {
  const { foot, all, inks } = picture
  context.globalAlpha = isOut(bar, picture.span) ? 0.3 : 1
  const tellings = all > LETTERED ? [[0, 1] as const] : [...bar.tellings]
  const sum = tellings.reduce((sum, [, count]) => sum + count, 0)
  let y = foot
  for (const [report, count] of tellings) {
    const height = (bar.height * count) / sum
    y -= height
    context.fillStyle = all > LETTERED ? inks.ink : inkOf(report, picture)
    context.fillRect(bar.x, y, bar.width, height)
  }
  context.globalAlpha = 1
}
