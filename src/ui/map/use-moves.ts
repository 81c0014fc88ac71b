import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { MapPlace, MapStory } from '../../app/map-view.ts'
import type { MapAim } from '../../app/share/address.ts'
import type { Story } from '../../index.ts'
import type { Lands } from './basemap.ts'
import { boundsOfPlace, cameraFor, firstBounds, joinAcross, type Padding } from './fit.ts'
import { type Frame, type Inset, isVisible } from './frame.ts'
import { cameraToPoint, type Going } from './go-to.ts'
import type { Island } from './island.ts'
import { fits } from './regions.ts'
import { around, type Box, meet } from './room.ts'
import type { Scene } from './scene.ts'
import { FOLD } from './spots.ts'

interface MovesInput {
  readonly island: Island | null
  readonly frame: Frame
  readonly story: Story | null
  readonly map: MapStory | null
  readonly lands: Lands | null
  readonly failed: boolean
  readonly chosen: readonly string[]
  /** Places to go to until all are in view; null where the choice is followed. */
  readonly follow: readonly string[] | null
  readonly inset: Inset
  readonly scene: Scene
  /** What hides marks: controls for good, some things for a while. */
  readonly veils: { readonly lasting: readonly Box[]; readonly passing: readonly Box[] }
  readonly touched: RefObject<boolean>
  /** Where the map is to stand, instead of where the story would put it. */
  readonly aim: MapAim | null
  /** A new object each time the whole story is to be shown once more. */
  readonly overview: object | null
}

/** What the pane may ask the map to show. */
interface Moves {
  /** Moves so that these places can be seen. */
  show(ids: readonly string[]): void
  /** Moves so that the whole story can be seen. */
  showWhole(): void
}

/** A story is fitted anew only once the pane's size has changed by about this many px; a link's view is kept exactly. */
const COARSE = 40
/** No closer than this at first: a single town is shown in its country. */
const FIRST_CLOSEST = 7
/** Seconds to a place that is gone to while the story is played: long enough to see which way. */
const PLAYED = 0.9
/** No closer than this when a place is gone to. */
const SHOW_CLOSEST = 8

/** Moves the map when the story, the choice or the space left for it changes. Returns ways to move it. */
export function useMoves(input: MovesInput): Moves {
  const { island, frame, story, map, lands, failed, chosen, follow, inset, scene, touched, aim, overview } =
    input
  const { lasting, passing } = input.veils
  const goToChosen = () => {
    touched.current = true
    const first = map && find(map, chosen[0]!)
    if (!first) return
    if (map.points.includes(first)) island?.move(cameraToPoint(first, goingTo(first)))
    else show([first.id])
  }
  const show = (ids: readonly string[]) => {
    const to = map && frame.width > 0 ? cameraTo(ids, map, lands, frame, inset) : null
    if (to) island?.move(to)
  }

  // A story is fitted once its outlines are there; what is corrected in it later moves nothing.
  const key = story ? `${story.article.id} ${story.article.text.length}` : ''
  const fitted = useRef('')
  const sized = frame.width > 0 && frame.height > 0
  const ready = sized && (lands !== null || failed)
  useEffect(() => {
    if (!island || !map || !ready || fitted.current === key) return
    fitted.current = key
    touched.current = false
    stand()
  }, [island, map, key, ready])

  useEffect(() => {
    if (!island || !aim || !ready) return
    touched.current = false
    stand()
  }, [island, aim, ready])

  // The strip of time, the phone's sheet and turned screens change the pane's size: what nobody has moved stands anew.
  const step = aim ? 1 : COARSE
  const size = `${Math.round(frame.width / step)} ${Math.round(frame.height / step)}`
  useEffect(() => {
    if (!island || !map || !ready || fitted.current !== key || touched.current) return
    stand()
  }, [size])

  const before = useRef(inset)
  useEffect(() => {
    const [dx, dy] = [(inset.right - before.current.right) / 2, (inset.bottom - before.current.bottom) / 2]
    before.current = inset
    if (!dx && !dy) return
    // A link's view was taken with its card already there.
    if (aim && !touched.current) return stand()
    // What is chosen is not pushed out of view to make the rest stand in the middle.
    const most = Math.min(...scene.spots.filter(spot => chosen.includes(spot.place.id)).map(spot => spot.x))
    island?.pan(most >= SIDE ? Math.min(dx, most - SIDE) : dx, dy)
  }, [island, inset.right, inset.bottom])

  useEffect(() => {
    if (follow || chosen.length === 0 || !map || !sized) return
    if (!chosen.some(id => isShown(id, map, scene, frame, [...lasting, ...passing]))) goToChosen()
  }, [chosen.join()])

  // What begins to float over the map must not hide what it speaks of; what goes moves nothing.
  const floating = useRef(0)
  useEffect(() => {
    const more = passing.length > floating.current
    floating.current = passing.length
    if (!more || follow || !map) return
    const seen = chosen.filter(id => isShown(id, map, scene, frame, lasting))
    if (seen.length > 0 && !seen.some(id => isShown(id, map, scene, frame, passing))) goToChosen()
  }, [passing.length])

  useEffect(() => {
    if (!island || !follow || !map || !sized) return
    // Steps may come faster than the map: what is laid out then says nothing of where it is going.
    if (isAt(island, frame) && follow.every(id => isShown(id, map, scene, frame))) return
    touched.current = true
    const first = follow.length === 1 && map.points.find(place => place.id === follow[0])
    const to = first ? cameraToPoint(first, goingTo(first)) : cameraTo(follow, map, lands, frame, inset)
    if (to) island.move(to, false, PLAYED)
  }, [follow?.join()])
  const showWhole = () => {
    if (!island || !map) return
    touched.current = true
    fitStory(island, map, lands, frame, inset, false)
  }
  useEffect(() => {
    if (overview) showWhole()
  }, [overview])
  return { show, showWhole }

  /** Puts the map where a link wants it, else where the story is seen whole. */
  function stand(): void {
    if (aim) island?.move(aim, true)
    else if (island && map) fitStory(island, map, lands, frame, inset)
  }

  function goingTo(place: MapPlace): Going {
    const folded = isFolded(place, scene)
    return { map: map!, lands, frame, pad: sightPadding(frame), folded }
  }
}

/** Whether the map rests where it was laid out. */
function isAt(island: Island, frame: Frame): boolean {
  const now = island.camera()
  const at = frame.at(now.lat, now.lon)
  const off = Math.hypot(at.x - frame.width / 2, at.y - frame.height / 2)
  return island.motion() === null && now.zoom === frame.zoom && off < 1
}

/** Less room at the sides than a story's first view has: names turn to where there is some. */
const SIDE = 44

function sightPadding(frame: Frame): Padding {
  const [right, bottom] = [frame.width - frame.right, frame.height - frame.bottom]
  // In a narrow pane a column's names need the space to its right.
  if (frame.width < 600)
    return { left: 32, top: 32, right: Math.round(frame.right / 4) + right, bottom: 84 + bottom }
  const low = frame.bottom < LOW
  return { left: SIDE, top: low ? 56 : 96, right: SIDE + 28 + right, bottom: (low ? 72 : 132) + bottom }
}

/** A view lower than this, px, has no room to keep clear of all that may float over it. */
const LOW = 360

function fitStory(
  island: Island,
  map: MapStory,
  lands: Lands | null,
  frame: Frame,
  inset: Inset,
  still = true,
): void {
  const bounds = firstBounds(map, lands)
  if (bounds) island.move(cameraFor(bounds, frame, padding(frame, inset), FIRST_CLOSEST), still)
}

/** Room for names at the sides, chips above and the legend below. */
function padding(frame: Frame, inset: Inset): Padding {
  if (frame.width < 600) return { left: 32, top: 24, right: 32 + inset.right, bottom: 28 + inset.bottom }
  return { left: 72, top: 36, right: 72 + inset.right, bottom: 56 + inset.bottom }
}

function cameraTo(ids: readonly string[], map: MapStory, lands: Lands | null, frame: Frame, inset: Inset) {
  const places = ids.map(id => find(map, id)).filter((place): place is MapPlace => place !== null)
  if (places.length === 0) return null
  const bounds = places.map(place => boundsOfPlace(place, lands)).reduce(joinAcross)
  const isPoint = bounds.left === bounds.right && bounds.top === bounds.bottom
  const closest = isPoint ? Math.max(frame.zoom, FOLD + 0.75) : Math.max(frame.zoom, SHOW_CLOSEST)
  const pad = padding(frame, inset)
  // In a narrow pane a column's names need the space to its right.
  const names = isPoint && frame.right < 600 ? 120 : 0
  return cameraFor(bounds, frame, { ...pad, right: pad.right + names }, closest)
}

function find(map: MapStory, id: string): MapPlace | null {
  const all = [...map.points, ...map.countries, ...map.regions, ...map.courses]
  return all.find(place => place.id === id) ?? null
}

/** Half a mark with its ring, px. */
const MARK = 16

/** Whether a place can be seen as itself: its mark in view, unfolded and under nothing, or its area drawn. */
function isShown(id: string, map: MapStory, scene: Scene, frame: Frame, veils: readonly Box[] = []): boolean {
  const place = find(map, id)
  if (!place) return true
  const spot = scene.spots.find(one => one.place.id === id)
  if (spot) return isVisible(frame, spot, MARK) && !veils.some(veil => meet(veil, around(spot, MARK / 2)))
  if (isFolded(place, scene)) return false
  if (map.regions.includes(place)) return fits(place, frame)
  return [...scene.countries, ...scene.courses].some(one => one.place.id === id && one.at !== null)
}

/** Whether a place has no mark of its own: it stands folded into another, or in a column's rest. */
const isFolded = (place: MapPlace, scene: Scene): boolean =>
  scene.spots.some(one => one.folded.includes(place)) || scene.columns.some(c => c.rest.includes(place))
