import { formatCoordinates } from '../../app/coordinates.ts'
import type { PlaceRow } from '../../app/search.ts'
import {
  type Candidate,
  type KeptPlace,
  keptPlace,
  type Mention,
  type PlaceSource,
  pointPlace,
  type Story,
} from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { nearWords, noteOf } from '../search/describe-place.ts'

/** A place to choose from. */
export interface Option {
  readonly id: string
  readonly name: string
  readonly note: string
  /** Its share of the certainty, 0–1; null where the analysis did not think of it. */
  readonly share: number | null
  /** Whether the mention stands for it now. */
  readonly now: boolean
  readonly place: KeptPlace
}

/** Rivals shown; more would say nothing. */
const RIVALS = 6

/** The places the analysis thought of, the chosen ones first. */
export function candidateOptions(story: Story, mention: Mention, known: PlaceSource): readonly Option[] {
  const option = (one: Candidate): Option => ({
    id: one.placeId,
    name: one.name,
    note: one.note || placeNote(story, one),
    share: shareOf(mention, one),
    now: mention.placeIds.includes(one.placeId),
    place: keptCandidate(story, one, known),
  })
  const all = mention.candidates.map(option)
  return [...all.filter(one => one.now), ...all.filter(one => !one.now).slice(0, RIVALS)]
}

/** Places meant together are each as sure as they are; of rivals each has its share. */
export function shareOf({ candidates, placeIds }: Mention, { score }: Candidate): number {
  const whole = placeIds.length > 1 ? 1 : candidates.reduce((sum, one) => sum + Math.max(0, one.score), 0)
  return whole > 0 ? Math.max(0, Math.min(1, score / whole)) : 0
}

/** The places a search found, as options. */
export function foundOption(row: PlaceRow, mention: Mention | null): Option {
  const now = mention?.placeIds.includes(row.id) ?? false
  const base = { id: row.id, share: null, now }
  if (row.kind === 'story') {
    const { place } = row.view
    return {
      ...base,
      name: place.name,
      note: wording().correct.inStory(wording().place.types[place.type]),
      place: keptPlace(place),
    }
  }
  if (row.kind === 'world') {
    const { place } = row.found
    return { ...base, name: place.name, note: noteOf(row.found), place: keptPlace(place) }
  }
  const name = formatCoordinates(row.at, 4)
  return { ...base, name, note: nearWords(row.near), place: pointPlace(row.at.lat, row.at.lon, name) }
}

function keptCandidate(story: Story, { placeId, name, lat, lon }: Candidate, known: PlaceSource): KeptPlace {
  const whole = story.places.find(place => place.id === placeId) ?? known.place(placeId)
  return whole ? keptPlace(whole) : { id: placeId, name, lat, lon }
}

/** A candidate without words is told by its place, or at least by where it lies. */
function placeNote(story: Story, { placeId, lat, lon }: Candidate): string {
  const place = story.places.find(one => one.id === placeId)
  if (!place) return wording().correct.anotherReading(`${lat.toFixed(2)}, ${lon.toFixed(2)}`)
  const country = story.places.find(one => one.type === 'country' && one.country === place.country)
  return [wording().place.types[place.type], place.admin1, country?.name ?? countryName(place.country)]
    .filter(Boolean)
    .join(', ')
}

/** A country's name in the page's language; its code where that is none. */
function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(wording().locale, { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}
