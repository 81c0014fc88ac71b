import type { Days } from '../../app/story-time.ts'
import { type Axis, isHourly } from './axis.ts'

/** What part of the axis the strip shows. */
export interface View {
  /** How many times wider than the strip the axis is, from 1. */
  readonly scale: number
  /** The moment in the middle, in days; of no account at scale 1. */
  readonly centre: number
}

/** The whole axis. */
export const WHOLE: View = { scale: 1, centre: 0 }

/** An axis at any scale, on a strip. */
export interface Track {
  axisAt(scale: number): Axis
  /** Px of the strip. */
  readonly width: number
  /** Px kept right of the axis, for the last names. */
  readonly margin: number
}

/** Px of a day at the closest: an hour is then as wide as its name. */
const CLOSEST = 24 * 60
/** What is gone to stands at least this far from the strip's ends, px. */
const EDGE = 48

/** Px of the axis left of the strip. */
export function leftOf(view: View, track: Track): number {
  return clampLeft(track.axisAt(view.scale).x(view.centre) - track.width / 2, view.scale, track)
}

/** Zooms by a factor and keeps the moment at a px of the strip where it is. */
export function zoomAt(view: View, factor: number, at: number, track: Track): View {
  const axis = track.axisAt(view.scale)
  const day = axis.day(leftOf(view, track) + at)
  const scale = Math.max(1, Math.min(closest(day, track), view.scale * factor))
  return viewAt(scale, track.axisAt(scale).x(day) - at, track)
}

/** Moves along the axis by px. */
export const panBy = (view: View, px: number, track: Track): View =>
  viewAt(view.scale, leftOf(view, track) + px, track)

/** Moves only as far as needed to see the days; to their beginning where they are too long to see. */
export function bringIn(view: View, { from, to }: Days, track: Track): View {
  const axis = track.axisAt(view.scale)
  const left = leftOf(view, track)
  // Where hours are shown, the last day is as long as it is.
  const [x0, x1] = [axis.x(from) - left, axis.x(isHourly(axis, to) ? to + 1 : to) - left]
  if (x1 >= EDGE && x0 <= track.width - EDGE) return view
  const wide = x1 - x0 > track.width - 2 * EDGE
  return panBy(view, wide ? x0 - EDGE : (x0 + x1 - track.width) / 2, track)
}

/** Less of a stretch than this, px, is not worth a word. */
const SEEN = 40

/** The days in view, both included: from the first stretch that is more than just seen to the last. */
export function daysInView(view: View, track: Track): Days {
  const axis = track.axisAt(view.scale)
  const left = leftOf(view, track)
  const right = left + track.width
  const seen = axis.stretches
    .map(({ x0, x1 }) => [Math.max(left, x0), Math.min(right, x1)] as const)
    .filter(([x0, x1]) => x1 - x0 > SEEN)
  const [first, last] = [seen[0]?.[0] ?? left, seen.at(-1)?.[1] ?? right]
  // A moment short of midnight: the day that only begins there is not seen.
  return { from: Math.floor(axis.day(first) + 1e-6), to: Math.ceil(axis.day(last) - 1e-6) - 1 }
}

/** Whether it can be zoomed in further around the middle. */
export const canZoomIn = (view: View, track: Track): boolean => {
  const { scale } = zoomAt(view, 2, track.width / 2, track)
  return scale > view.scale * 1.001
}

/** The scale at which the days around a moment are as wide as they get. */
const closest = (day: number, track: Track) => Math.max(1, CLOSEST / track.axisAt(1).dayWidth(day))

function viewAt(scale: number, left: number, track: Track): View {
  const middle = clampLeft(left, scale, track) + track.width / 2
  return { scale, centre: track.axisAt(scale).day(middle) }
}

function clampLeft(left: number, scale: number, track: Track): number {
  if (scale === 1) return 0
  const most = track.axisAt(scale).end + track.margin - track.width
  return Math.max(0, Math.min(most, left))
}
