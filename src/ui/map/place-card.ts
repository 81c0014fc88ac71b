import type { Point } from './frame.ts'
import { around, type Box, contains, meet } from './room.ts'

/** What a card should rather not cover, and how much so. */
export interface Obstacle {
  readonly box: Box
  readonly cost: number
  /** Whether it moves along with the map; controls and chips stay. */
  readonly moves: boolean
  /** Whether it is a mark, which should stay in view. */
  readonly mark: boolean
}

/** What a card is placed by. */
export interface CardInput {
  /** The chosen mark or name: never covered. */
  readonly anchor: Box
  /** Where words beside the mark end, left and right, for a card that stands clear of them. */
  readonly beyond: readonly [number, number]
  readonly obstacles: readonly Obstacle[]
  readonly width: number
  readonly height: number
  /** What the pane leaves free. */
  readonly bounds: Box
}

/** Where a card stands, and how far the map must slide for it. */
export interface CardPlace {
  readonly key: string
  readonly left: number
  readonly top: number
  readonly side: 'above' | 'below' | 'left' | 'right'
  /** Where along the card's edge its tail is. */
  readonly tail: number
  /** Px the map's content moves. */
  readonly slide: Point
}

/** The tail's length, with a hair's breadth. */
const TAIL = 10
/** From a card's corner to the middle of its tail, at least. */
const CORNER = 22
const FARTHEST_SLIDE = 160
/** Px of sliding that weigh as much as one point of cost. */
const SLIDE_WEIGHS = 32
/** What it is worth not to change sides. */
const STEADY = 4

/** The place where a card hides least, the map sliding for it if it may; `last` is where it stood before. */
export function placeCard(input: CardInput, maySlide: boolean, last: string | null): CardPlace {
  const places = candidates(input).map(place => bringIn(place, input, maySlide))
  const costs = places.map(place => costOf(place, input) - (place.key === last ? STEADY : 0))
  return places[costs.indexOf(Math.min(...costs))]!
}

type Candidate = Omit<CardPlace, 'slide'>

function candidates({ anchor, beyond, width, height }: CardInput): Candidate[] {
  const [left, top, right, bottom] = anchor
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const alongX = tails(width)
  const alongY = tails(height)
  const over = (['above', 'below'] as const).flatMap(side =>
    alongX.map((tail, i) => ({
      ...{ key: `${side} ${i}`, side, tail, left: x - tail },
      top: side === 'above' ? top - TAIL - height : bottom + TAIL,
    })),
  )
  const beside = (['right', 'left'] as const).flatMap(side =>
    alongY.flatMap((tail, i) =>
      [side === 'right' ? right : left, side === 'right' ? beyond[1] : beyond[0]].map((edge, j) => ({
        ...{ key: `${side} ${i} ${j}`, side, tail, top: y - tail },
        left: side === 'right' ? edge + TAIL : edge - TAIL - width,
      })),
    ),
  )
  return [...over, ...beside]
}

const tails = (length: number) => [46, length / 2, length - 46]

/** Brings a candidate into view: first along its edge, the tail staying on the mark, then with the map. */
function bringIn(place: Candidate, input: CardInput, maySlide: boolean): CardPlace {
  const { bounds, width, height } = input
  const upright = place.side === 'above' || place.side === 'below'
  const dx = into(place.left, width, bounds[0], bounds[2])
  const dy = into(place.top, height, bounds[1], bounds[3])
  const wanted = upright ? dx : dy
  const length = upright ? width : height
  const tail = Math.max(CORNER, Math.min(length - CORNER, place.tail - wanted))
  const along = place.tail - tail
  const slide = { x: upright ? dx - along : dx, y: upright ? dy : dy - along }
  const still = !maySlide
  return {
    ...place,
    tail,
    left: place.left + dx,
    top: place.top + dy,
    slide: still ? { x: 0, y: 0 } : slide,
  }
}

/** How far a stretch must move to lie between two bounds; its start counts where it is too long. */
function into(start: number, length: number, from: number, to: number): number {
  return start < from || length > to - from ? from - start : Math.min(0, to - start - length)
}

const IMPOSSIBLE = 1000

function costOf(place: CardPlace, { anchor, obstacles, width, height, bounds }: CardInput): number {
  const { left, top, slide } = place
  const card: Box = [left, top, left + width, top + height]
  const far = Math.hypot(slide.x, slide.y)
  const hidden = meet(card, moved(anchor, slide)) ? IMPOSSIBLE : 0
  const astray = far > FARTHEST_SLIDE || !contains(bounds, moved(anchor, slide)) ? IMPOSSIBLE / 2 : 0
  const off = pointsAway(place, anchor) ? IMPOSSIBLE / 4 : 0
  return obstacles.reduce(
    (sum, { box, cost, moves, mark }) => {
      const at = moves ? moved(box, slide) : box
      return sum + (meet(card, at) ? cost : 0) + (mark && !contains(bounds, at) ? cost : 0)
    },
    hidden + astray + off + far / SLIDE_WEIGHS,
  )
}

/** Whether a card that had to be pushed into view no longer has its tail at the mark. */
function pointsAway({ left, top, side, tail, slide }: CardPlace, anchor: Box): boolean {
  const [x, y] = [(anchor[0] + anchor[2]) / 2 + slide.x, (anchor[1] + anchor[3]) / 2 + slide.y]
  const upright = side === 'above' || side === 'below'
  return Math.abs(upright ? left + tail - x : top + tail - y) > 8
}

const moved = ([left, top, right, bottom]: Box, { x, y }: Point): Box => [
  left + x,
  top + y,
  right + x,
  bottom + y,
]

/** The anchor of a mark: clear of its chosen ring. */
export const markAnchor = (at: Point): Box => around(at, 16)
