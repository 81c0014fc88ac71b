import { kilometresBetween } from '../model/distance.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { Reference } from '../model/reference.ts'
import type { Circumstances } from './group.ts'
import { mentionOf, type Placed } from './mention.ts'

/** A name with what came of it, the place where one was found. */
interface Told {
  readonly reference: Reference
  readonly mention: Placed
  readonly place: CuratedPlace | undefined
}

/** The place a name is told beside. */
interface Beside {
  readonly place: CuratedPlace
  readonly surface: string
  /** Whether the words say so of nothing but places close to one another, so that a namesake far away cannot be meant. */
  readonly isClose: boolean
}

/** Metres across half of what is small enough to say where something in it is: most counties are, most states are not. */
const SMALL = 70_000
/** Kilometres within which what is "near" a place lies. */
const REACH = 75
/** A namesake of the list with more people than this is not doubted. */
const LARGE = 50_000
/** The text says only about where it is. */
const CONFIDENCE = 0.5

/**
 * Places names that no list knows where the text says they lie: "Kalam in the Swat Valley", "Cellardyke, 2 km from Anstruther",
 * "north of Lyman near Ridkodub and Karpivka". They get the place they are told beside, which says about where they are.
 */
export function placeWhereTold(named: Map<Reference, Placed>, article: Circumstances): void {
  const told = namesOf(named, article)
  const places = new Map<string, Beside>()
  told.forEach((one, i) => {
    const beside = besideOf(told, i, article.document.text, places)
    if (beside && isOpen(one, beside)) places.set(one.mention.surface, beside)
  })
  if (places.size === 0) return
  for (const one of told) {
    const beside = places.get(one.mention.surface)
    if (beside) named.set(one.reference, placedBeside(one, beside, article))
  }
}

/** The article's names in reading order. */
const namesOf = (named: ReadonlyMap<Reference, Placed>, { knowledge }: Circumstances): Told[] =>
  [...named]
    .filter(([, { kind }]) => kind === 'name')
    .sort(([, a], [, b]) => a.start - b.start)
    .map(([reference, mention]) => ({
      reference,
      mention,
      place: mention.placeIds.length === 1 ? knowledge.gazetteer.place(mention.placeIds[0]!) : undefined,
    }))

/** Whether the name has no place yet, or that of a small place far away from where the text says it is. */
function isOpen({ mention, place }: Told, beside: Beside): boolean {
  if (!place) return mention.placeIds.length === 0
  return beside.isClose && place.population < LARGE && !isClose(place, beside)
}

const isClose = (place: CuratedPlace, beside: Beside): boolean =>
  kilometresBetween(place, beside.place) <= REACH

/** What the words on either side say that the name lies beside. */
function besideOf(
  told: readonly Told[],
  at: number,
  text: string,
  places: ReadonlyMap<string, Beside>,
): Beside | undefined {
  const [before, one, after] = [told[at - 1], told[at]!, told[at + 1]]
  const words = after ? text.slice(one.mention.end, after.mention.start) : ''
  const isCountys = words === ', ' && isCounty(after!) && !isCounty(one)
  const isOpenFor = isCountys || !one.place
  const following = !isOpenFor || !after || opensDirection(one, text) ? undefined : smallPlace(after)
  if (after && following) {
    const isClose = isCountys || FAR_FROM.test(words)
    if (
      isCountys
        ? closesAddress(after, text)
        : isClose || WITHIN.test(words) || (words === ', ' && closesAddress(after, text))
    )
      return { place: following, surface: after.mention.surface, isClose }
  }
  return before && besideBefore(before, one, text, places)
}

/** The same of the words before it: "north of Lyman near", and those of a list that begins so. */
function besideBefore(
  before: Told,
  { mention }: Told,
  text: string,
  places: ReadonlyMap<string, Beside>,
): Beside | undefined {
  const words = text.slice(before.mention.end, mention.start)
  if (JOINT.test(words)) return places.get(before.mention.surface)
  if (OWN.test(words) && mention.placeIds.length === 0) {
    const whole = smallPlace(before)
    return whole && { place: whole, surface: before.mention.surface, isClose: false }
  }
  const place = NEAR.test(words) && opensDirection(before, text) ? smallPlace(before) : undefined
  return place && { place, surface: before.mention.surface, isClose: true }
}

/** "Long Lake, Annapolis County": a namesake far from there is not meant. */
const isCounty = ({ mention: { surface } }: Told): boolean => /^(?:County|Co\.?) | County$/.test(surface)

/** "north of" before a name: what follows lies beside it, not it beside that. */
const opensDirection = ({ mention: { start } }: Told, text: string): boolean =>
  DIRECTION.test(text.slice(Math.max(0, start - 16), start))

/** "Frith Street, Soho": no list goes on after it, and no longer name. */
const closesAddress = ({ mention: { end } }: Told, text: string): boolean =>
  !/^,? (?:and|or|as well as) |^,? \p{Lu}/u.test(text.slice(end, end + 16))

const SETTLEMENT = '(?:village|town|hamlet|settlement|suburb|district|township|neighbou?rhood|area)'
const POINT = '(?:north|south|east|west)(?:east|west)?(?:ern)?'

/** " in the", " district of": the larger place follows. */
const WITHIN = new RegExp(
  `^(?:,? (?:a|the) (?:\\p{Ll}+[ -]){0,3}${SETTLEMENT}| ${SETTLEMENT},?)? (?:in|of) (?:the )?$`,
  'u',
)
/** ", a village near", ", about 60 km west of". */
const FAR_FROM = new RegExp(
  `^(?:,? an? (?:\\p{Ll}+[ -]){0,3}${SETTLEMENT})?,? (?:near|outside|off|(?:about |around |some |roughly |nearly |just )?[\\d.,]+ ?(?:km|kilomet(?:er|re)s|miles|mi)(?: \\([^()]{1,20}\\))? (?:(?:to the )?${POINT} )?(?:of|from|outside)) $`,
  'u',
)
/** Between the names of a list. */
const JOINT = /^(?:,|,? and|,? or) $/
/** "San Francisco's Baker Beach". */
const OWN = /^['’]s $/
const NEAR = /^(?: itself)? near $/
const DIRECTION = new RegExp(`\\b${POINT} of $`)

/** Where it lies, if it is small enough to say where something beside it is. */
const smallPlace = ({ place }: Told): CuratedPlace | undefined =>
  place && place.type !== 'country' && place.uncertaintyM <= SMALL ? place : undefined

/** At the place of the name that lies there; where none is known, at what it is told beside. */
function placedBeside({ reference }: Told, beside: Beside, article: Circumstances): Placed {
  const { document, knowledge, groupOf } = article
  const known = groupOf.get(reference)?.candidates ?? []
  const own = known.find(one => isClose(one.place, beside))?.place
  const lies = `the text says that it lies by “${beside.surface}”`
  const why = known.length > 0 ? 'The places known by this name lie elsewhere' : 'No list has it'
  const words = own ? `T${lies.slice(1)}` : `${why}; ${lies}, which stands for it`
  const reasons = [...reference.reasons, { rule: 'told-near', words, weight: 10 }]
  const told = {
    kind: reference.kind,
    reasons,
    confidence: CONFIDENCE,
    candidates: undefined,
    antecedent: undefined,
  }
  return mentionOf(reference, document, [own ?? beside.place], told, knowledge)
}
