import type { MapPlace, MapStory } from '../../app/map-view.ts'
import { byCode, type Lands } from './basemap.ts'
import type { Frame } from './frame.ts'
import type { Outline } from './outlines.ts'

/** Countries of the story with their outlines. */
export type Outlined = readonly { readonly place: MapPlace; readonly outline: Outline }[]

/** Countries with an outline large enough to be seen, and those that need a mark. */
export function splitCountries(map: MapStory | null, lands: Lands | null, frame: Frame) {
  const outlined: { place: MapPlace; outline: Outline }[] = []
  const tiny: MapPlace[] = []
  for (const place of map?.countries ?? []) {
    const outline = lands && byCode(lands, place.view.place.country)
    const bounds = outline?.pieces[0]?.bounds
    const wide = bounds
      ? Math.max(bounds.right - bounds.left, bounds.bottom - bounds.top) * 2 ** frame.zoom
      : 0
    if (outline && wide > TINY) outlined.push({ place, outline })
    else if (lands && place.role !== 'actor') tiny.push(place)
  }
  return { outlined, tiny }
}

/** A country that takes less than this, in px, is drawn as a mark. */
const TINY = 14

/** Whether any of a country's largest piece is in view. */
export function isSeen({ pieces }: Outline, frame: Frame): boolean {
  const { left, right, top, bottom } = pieces[0]!.bounds
  const scale = 2 ** frame.zoom
  const at = frame.place((left + right) / 2, (top + bottom) / 2)
  const [halfWidth, halfHeight] = [((right - left) / 2) * scale, ((bottom - top) / 2) * scale]
  const across = at.x + halfWidth > 0 && at.x - halfWidth < frame.right
  return across && at.y + halfHeight > 0 && at.y - halfHeight < frame.bottom
}
