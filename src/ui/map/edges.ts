import type { MapLink } from '../../app/map-links.ts'
import type { MapPlace, MapStory } from '../../app/map-view.ts'
import { isTold } from '../../app/place-view.ts'
import type { Story } from '../../index.ts'
import { type Frame, isVisible, type Point } from './frame.ts'
import { type Box, type Measure, meet } from './room.ts'

/** A place out of view, or several close to each other, at the edge nearest to them. */
export interface Edge {
  readonly place: MapPlace
  readonly others: number
  readonly side: 'left' | 'right'
  /** Degrees clockwise from east in which it lies. */
  readonly turn: number
  readonly note: string
}

export interface Edges {
  readonly left: readonly Edge[]
  readonly right: readonly Edge[]
  /** Ids of places no chip was left for, by side. */
  readonly more: { readonly left: readonly string[]; readonly right: readonly string[] }
  /** Where each side's stack begins, px; in a narrow pane 0 where its one row stands at the foot. */
  readonly top: { readonly left: number; readonly right: number }
}

/** No chips. */
export const NO_EDGES: Edges = {
  left: [],
  right: [],
  more: { left: [], right: [] },
  top: { left: 0, right: 0 },
}

/** Places nearer than this to each other share a chip, in degrees. */
const SHARED = 1

/** The point places that cannot be seen, but for those that are only someone's home. */
export const hiddenPoints = (map: MapStory, frame: Frame): MapPlace[] =>
  map.points.filter(place => place.role !== 'actor' && !isVisible(frame, pointOf(place, frame)))

/** Chips for places that cannot be seen, weightiest first, `most` on each side. */
export function edgesOf(
  map: MapStory,
  story: Story,
  hidden: readonly MapPlace[],
  frame: Frame,
  compact: boolean,
  measure: Measure,
  /** Marks, and words that cannot give way, for the chips to keep clear of. */
  fixed: readonly Box[],
  /** What controls cover. */
  controls: readonly Box[],
): Edges {
  const most = compact ? 1 : 3
  const edges = share(hidden).map(group => edgeOf(group, map, story, frame))
  // On a phone one stack holds them all: there is room for no more.
  const on = (side: Edge['side']) => edges.filter(edge => (compact ? 'left' : edge.side) === side)
  const more = (side: Edge['side']) =>
    on(side)
      .slice(most)
      .map(edge => edge.place.id)
  const bare = {
    left: on('left').slice(0, most),
    right: on('right').slice(0, most),
    more: { left: more('left'), right: more('right') },
  }
  if (compact) {
    const row = (top: number) => ({ ...bare, top: { left: top, right: 0 } })
    const hidden = [0, 12].map(top => edgeBoxes(row(top), frame, true, measure).reduce(sumOfCovered, 0))
    return row(hidden[1]! < hidden[0]! ? 12 : 0)
  }
  const buttons = Math.min(frame.bottom, ...controls.filter(box => box[2] >= frame.right).map(box => box[1]))
  const right = clearest(bare, 'right', heightsTo(buttons - CHIP * rowsOf(bare, 'right')), [])
  // Two stacks that would meet in a narrow view stand one under the other.
  const under = 12 + CHIP * rowsOf(bare, 'right')
  const left = clearest(
    bare,
    'left',
    [...heightsTo(frame.bottom - 52 - CHIP * rowsOf(bare, 'left')), under],
    boxOf(bare, 'right', right),
  )
  return { ...bare, top: { left, right } }

  /** The first of some heights at which a stack covers the fewest marks, and nothing of the other stack. */
  function clearest(
    stacks: Stacks,
    side: Edge['side'],
    tops: readonly number[],
    other: readonly Box[],
  ): number {
    const covered = tops.map(top =>
      boxOf(stacks, side, top).reduce(
        (sum, box) => sumOfCovered(sum, box) + 50 * other.filter(o => meet(box, o)).length,
        0,
      ),
    )
    return tops[covered.indexOf(Math.min(...covered))]!
  }

  function sumOfCovered(sum: number, box: Box): number {
    return sum + fixed.filter(one => meet(box, one)).length
  }

  function boxOf(stacks: Stacks, side: Edge['side'], top: number): Box[] {
    return stackBox(stacks, side, top, frame, measure)
  }
}

/** Heights to try for a stack: the top, the bottom, and what lies between. */
const heightsTo = (bottom: number): number[] => [
  12,
  bottom,
  ...Array.from({ length: Math.max(0, Math.floor((bottom - 12) / CHIP)) }, (_, i) => 12 + CHIP * (i + 1)),
]

function stackBox(stacks: Stacks, side: Edge['side'], top: number, frame: Frame, measure: Measure): Box[] {
  const rows = rowsOf(stacks, side)
  if (rows === 0) return []
  const wide = widthOf(stacks[side], false, measure) + 12
  const bottom = top + CHIP * rows
  return side === 'left'
    ? [[0, top - 12, wide, bottom]]
    : [[frame.right - wide, top - 12, frame.right, bottom]]
}

/** A chip's height with the space under it. */
const CHIP = 44
const WIDEST_CHIP = 304
const WIDEST_COMPACT = 208

type Stacks = Pick<Edges, 'left' | 'right' | 'more'>

const rowsOf = (edges: Stacks, side: Edge['side']) =>
  edges[side].length + (edges.more[side].length > 0 ? 1 : 0)

/** Icon, mark and padding beside the words. */
const CHIP_REST = 84

/** ", Tehran": where a government sits, as its name alone does not say where the chip leads. */
export const seatOf = ({ place, others }: Edge): string => {
  const { seat } = place.view.place
  return seat && others === 0 && !place.name.includes(seat) ? `, ${seat}` : ''
}

function widthOf(edges: readonly Edge[], compact: boolean, measure: Measure): number {
  const words = (edge: Edge) =>
    Math.max(
      measure(edge.place.name + (compact ? '' : seatOf(edge)), 'name'),
      compact ? 0 : measure(edge.note, 'note'),
    )
  return Math.max(
    0,
    ...edges.map(edge => Math.min(compact ? WIDEST_COMPACT : WIDEST_CHIP, CHIP_REST + words(edge))),
  )
}

/** What the chips cover. */
export function edgeBoxes(edges: Edges, frame: Frame, compact: boolean, measure: Measure): Box[] {
  if (!compact) {
    const { left, right } = edges.top
    return [
      ...stackBox(edges, 'left', left, frame, measure),
      ...stackBox(edges, 'right', right, frame, measure),
    ]
  }
  if (edges.left.length === 0) return []
  const wide = widthOf(edges.left, true, measure) + (edges.more.left.length > 0 ? 96 : 12)
  const { left: top } = edges.top
  return [top > 0 ? [0, 0, wide, top + 40] : [0, frame.bottom - 68, wide, frame.bottom]]
}

const pointOf = ({ view }: MapPlace, frame: Frame) => frame.at(view.place.lat, view.place.lon)

function share(places: readonly MapPlace[]): MapPlace[][] {
  const groups: MapPlace[][] = []
  for (const place of places) {
    const near = groups.find(([first]) => distance(first!, place) < SHARED)
    if (near) near.push(place)
    else groups.push([place])
  }
  return groups
}

const distance = (a: MapPlace, b: MapPlace) =>
  Math.hypot(a.view.place.lat - b.view.place.lat, a.view.place.lon - b.view.place.lon)

/** What really happened speaks for a group before what was wished or warned of. */
const leadOf = (group: readonly MapPlace[]): MapPlace =>
  group.find(place => place.main !== null && isTold(place.main)) ?? group[0]!

function edgeOf(group: readonly MapPlace[], map: MapStory, story: Story, frame: Frame): Edge {
  const place = leadOf(group)
  const to = pointOf(place, frame)
  const middle: Point = { x: frame.right / 2, y: frame.bottom / 2 }
  return {
    place,
    others: group.length - 1,
    side: to.x < middle.x ? 'left' : 'right',
    turn: (Math.atan2(to.y - middle.y, to.x - middle.x) * 180) / Math.PI,
    note: noteOf(place, map.links, story),
  }
}

/** "3,000 troops sent after embassy attack": its event, with the cue of a link that leads to it. */
function noteOf(place: MapPlace, links: readonly MapLink[], story: Story): string {
  const main = place.main
  if (!main || place.view.place.type === 'country') return place.note
  const link = links
    .flatMap(one => one.links.map(of => ({ cue: one.cue, voice: one.voice, of })))
    .find(one => one.of.from === main.id && one.voice === 'article')
  if (!link) return main.short
  const cause = story.events.find(event => event.id === link.of.to)
  const leads = /(?:^| )(?:after|before|following|since|over)$/i.test(link.cue)
  return leads && cause ? `${main.short} ${link.cue} ${lower(cause.short)}` : `${main.short} ${link.cue}`
}

/** Lower case at the start, unless it begins with an abbreviation or a name's initials ("U.S. forces"). */
const lower = (words: string) =>
  /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
