import type { CuratedPlace } from '../../model/knowledge.ts'
import { firstNot } from '../../text/bisect.ts'
import type { Draft } from './draft.ts'
import { type Ground, isPlain, type Named, type Spot } from './place-ground.ts'
import type { PlaceOption } from './place-option.ts'
import type { WidthsOf } from './place-widths.ts'
import type { Reading } from './reading.ts'
import { isWithin } from './wider-places.ts'

/**
 * Hears a sign, by what it is about and what it says of it, which together are its name in data/weights/event-places.json,
 * and how strong it is, 1 where left out.
 */
export type Hear = (about: string, value: string, strength?: number) => void

/** What speaks for or against a place as that of any event of the article. */
export function noteStanding(ground: Ground, place: CuratedPlace, hear: Hear): void {
  const scale = scaleOf(place)
  const named = ground.named.get(place.id)
  hear(scale, '')
  if (named) noteShare(ground, named, scale, hear)
  noteParts(ground, place, hear)
  const sited = ground.sited.at.get(place.id)
  if (sited) hear('sited', '', sited.count / ground.sited.all)
}

/** What is found out of an event once, for all the places it may be at. */
export interface Bearing {
  readonly reading: Reading
  readonly ground: Ground
  readonly draft: Draft
  /** The place that rules give it. */
  readonly first: PlaceOption | undefined
  /** Words that say how wide its place is. */
  readonly widths: readonly string[]
  /** The names of places in its sentence, and whether they are all of one place. */
  readonly spots: readonly Spot[]
  readonly isOnly: boolean
  /** Those that stand nearest to what tells it, by the ids of their places. */
  readonly nearest: ReadonlyMap<string, Spot>
}

const NOWHERE: ReadonlyMap<string, Spot> = new Map()

/** What of an event bears on all its places; the first of the options is what rules give, if they give any. */
export function bearingOf(
  reading: Reading,
  ground: Ground,
  draft: Draft,
  [first]: readonly PlaceOption[],
  widthsOf: WidthsOf,
): Bearing {
  const spots = ground.spots[draft.sentence]!
  return {
    reading,
    ground,
    draft,
    first: first?.rule === undefined ? undefined : first,
    widths: widthsOf(draft),
    spots,
    isOnly: isOfOne(spots),
    nearest: spots.length > 0 ? nearestOf(spots, draft) : NOWHERE,
  }
}

/** What speaks for or against a place as that of one event. */
export function noteBearing(bearing: Bearing, { place, rule }: PlaceOption, hear: Hear): void {
  const { reading, ground, draft, first, widths, spots } = bearing
  const scale = scaleOf(place)
  if (rule) hear('first:', rule)
  else if (first) noteFirst(place, first.place, scale, hear)
  for (const width of widths) hear(width, scale)
  noteSited(ground, draft, place, hear)
  const spot = bearing.nearest.get(place.id)
  if (spot) noteSpot(reading, draft, spot, hear)
  else if (spots.length > 0) noteOthers(spots, place, hear)
  if (spot && bearing.isOnly) hear('here:', 'only')
  const named = ground.named.get(place.id)
  if (named) noteNear(ground, draft, named, hear)
}

const isOfOne = ([first, ...others]: readonly Spot[]): boolean =>
  others.every(one => one.option.place.id === first!.option.place.id)

/** How wide a place is, as far as events mind. */
function scaleOf({ type, featureCode }: CuratedPlace): string {
  if (featureCode === 'P.PPLC') return 'capital'
  return SCALES[type] ?? type
}

const SCALES: Readonly<Partial<Record<CuratedPlace['type'], string>>> = {
  landform: 'nature',
  water: 'nature',
  river: 'nature',
  district: 'facility',
  base: 'facility',
  government: 'body',
  organisation: 'body',
}

/** How a place lies to the one that rules give. */
function noteFirst(place: CuratedPlace, first: CuratedPlace, scale: string, hear: Hear): void {
  if (isWithin(place, first)) hear('in-first:', scale)
  else if (isWithin(first, place)) hear('around-first:', scale)
  else if (place.country === first.country && place.country !== '') hear('beside-first', '')
}

/** How much of the article is about a place, how early it is named, and how sure it is that the name means it. */
function noteShare({ all, local }: Ground, named: Named, scale: string, hear: Hear): void {
  hear(`${scale}:`, 'local', local / all)
  hear('share:', scale, Math.sqrt(named.weight / all))
  if (named.own === 0) return
  hear('own-share', '', Math.sqrt(named.own / all))
  hear('sure', '', named.sure)
  hear('first-named:', stepOf(named.sentences[0]!))
}

/** First sentences of the stretches that count as one. */
const STEPS = [0, 1, 2, 4, 9]

/** The same for every number, as text. */
const STEP_OF = Array.from({ length: STEPS.at(-1)! + 1 }, (_, n) => `${STEPS.findLast(step => n >= step)}`)

const stepOf = (n: number): string => STEP_OF[n] ?? STEP_OF.at(-1)!

/** How much of the article lies in the same country and in the same state. */
function noteParts({ parts, all }: Ground, { country, admin1, type }: CuratedPlace, hear: Hear): void {
  if (country === '' || all === 0) return
  hear('country-share', '', (parts.get(country) ?? 0) / all)
  if (type !== 'country' && admin1 !== '')
    hear('division-share', '', (parts.get(`${country}/${admin1}`) ?? 0) / all)
}

/** Whether the article itself places an event of the same kind there, or one told by the same word. */
function noteSited({ sited }: Ground, { type, trigger }: Draft, { id }: CuratedPlace, hear: Hear): void {
  const at = sited.at.get(id)
  if (!at) return
  if (at.told.has(type.type)) hear('sited:', 'type')
  if (at.told.has(trigger.row.phrase)) hear('sited:', 'word')
}

/** A qualifier tells less than a name that stands for itself, as if it stood so many words farther off. */
const QUALIFIER = 20

/** The mention of each place in a sentence that stands nearest to what tells the event; of two as near the first. */
function nearestOf(spots: readonly Spot[], { trigger, start, end }: Draft): ReadonlyMap<string, Spot> {
  const best = new Map<string, Spot>()
  const gap = ({ from, mention }: Spot) => Math.abs(from - trigger.head) + (isPlain(mention) ? 0 : QUALIFIER)
  for (const spot of spots) {
    if (spot.from < start || spot.from >= end) continue
    const { id } = spot.option.place
    const known = best.get(id)
    if (!known || gap(spot) < gap(known)) best.set(id, spot)
  }
  return best
}

/** How the sentence of an event names the place: in what form, how far off, behind what, and what stands between. */
function noteSpot(reading: Reading, { trigger, start }: Draft, spot: Spot, hear: Hear): void {
  const { mention, from, to } = spot
  hear('here:', mention.kind === 'name' && mention.attributive ? 'qualifier' : mention.kind)
  hear('here:behind:', behind(reading, from))
  if (from <= start + 1) hear('here:', 'opens')
  const isAfter = from >= trigger.to
  const [first, last] = isAfter ? [trigger.to, from] : [to, trigger.from]
  hear(isAfter ? 'here:after:' : 'here:before:', gapOf(last - first))
  noteBetween(reading, first, last, hear)
}

/** Names of lengths in words. */
const gapOf = (n: number): string => (n <= 1 ? '1' : n <= 3 ? '3' : n <= 7 ? '7' : n <= 14 ? '14' : 'far')

/** Verbs, commas and what joins clauses, between an event and a place. */
function noteBetween({ classes }: Reading, from: number, to: number, hear: Hear): void {
  let verbs = 0
  let hasComma = false
  let hasClause = false
  for (let i = from; i < to; i++) {
    const kind = classes[i]!
    if (kind === 'verb') verbs++
    else if (kind === 'comma') hasComma = true
    else if (CLAUSES.has(kind)) hasClause = true
  }
  hear('here:verbs:', VERBS[verbs] ?? VERBS.at(-1)!)
  if (hasComma) hear('here:', 'comma')
  if (hasClause) hear('here:', 'clause')
}

/** Numbers of verbs that count, as text. */
const VERBS = ['0', '1', '2']

const CLAUSES: ReadonlySet<string> = new Set(['conj', 'sub', 'rel', 'mark'])

/** Words of "in the southern port city of" between a preposition and a name. */
const BETWEEN = 3

/** The preposition a name stands behind, past an article and what qualifies it. */
function behind({ tokens, classes }: Reading, from: number): string {
  let at = from - 1
  for (let n = 0; n < BETWEEN && at >= 0 && QUALIFYING.has(classes[at]!); n++) at--
  if (at < 0 || classes[at] !== 'prep') return classes[from - 1] === 'comma' ? 'comma' : 'nothing'
  const word = tokens[at]!.folded
  return PREPOSITIONS.has(word) ? word : 'other'
}

const QUALIFYING: ReadonlySet<string> = new Set(['det', 'noun', 'num'])

const PREPOSITIONS = new Set(
  'in at near of from to for by with on across around into outside between against'.split(' '),
)

/** The sentence of the event names other places, perhaps a part of this one. */
function noteOthers(spots: readonly Spot[], place: CuratedPlace, hear: Hear): void {
  hear('others-here', '')
  if (hasPart(spots, place)) hear('part-here', '')
}

function hasPart(spots: readonly Spot[], place: CuratedPlace): boolean {
  for (const { option } of spots) if (isWithin(option.place, place)) return true
  return false
}

/** So far back it is looked whether another place was named since. */
const FAR_BACK = 12

/** Whether no other place was named since the place was, and how soon it is named again. */
function noteNear({ plainBefore }: Ground, { sentence }: Draft, { sentences }: Named, hear: Hear): void {
  const at = firstNot(sentences, one => one < sentence)
  const next = sentences[at] === sentence ? sentences[at + 1] : sentences[at]
  const last = sentences[at - 1]
  if (next !== undefined) hear('on:', stepOf(next - sentence))
  if (last === undefined || sentence - last > FAR_BACK) return
  if (plainBefore[sentence]! <= last) hear('back:', 'latest')
}
