import { kilometresApart } from '../model/distance.ts'
import { tokenAt } from '../text/token-at.ts'
import { type Contender, holds, NONE } from './contender.ts'
import { best, type Circumstances, type Group } from './group.ts'
import { ownPart } from './own-part.ts'

/** Towns with more people than this power of ten may be named in news of many countries. */
const SMALL = 4.5
/** Cities with more than this, in news of another division of their country. */
const CITY = 5.2
/** Those with more than this, in news of one. */
const MIDDLING = 5.4
/** Those with more than this, by the last word of another name. */
const LARGEST = 6
/** The share of an article that is mostly of one country. */
const MOST = 0.5
/** The share of an article that is of one country. */
const NEARLY_ALL = 0.8
/** How much an article must tell of other places to speak against one. */
const ENOUGH = 1
/** How much it must tell of one country alone: a single mention is but another place named. */
const MUCH = 1.5
/** How much an article tells of that goes round countries, and the most of it that is of one of them. */
const ROUND = 5
const FEW = 0.3
/** The power of ten of the inhabitants of a town that news of the world may tell of. */
const TOWN = 3.7
/** What a country must be told of for its towns to be: far less than one clear mention. */
const LEAST = 0.3
/** Kilometres beyond which nothing named lies near. */
const NEAR = 200
/** The share of a name's likeliest place from which no other is worth a thought. */
const ALONE = 0.9

/**
 * Whether the likeliest of a name's places is a namesake far from all the article speaks of: a village of Nigeria in news of the
 * Congo, a small town of Arkansas in news of Virginia. The one that is meant is then none of those known.
 */
export function isAstray(group: Group, article: Circumstances): boolean {
  const chosen = best(group)
  if (!chosen || (group.container && !isWrittenElsewhere(chosen, group))) return false
  const { countries, divisions } = article.about
  if (isSiteInShort(chosen, group))
    return isAllOfOne(countries, group, chosen) && !hasNear(group, chosen, article)
  if (isCounty(chosen, group))
    return isElsewhere(countries, countryOf, group, chosen) && !hasNear(group, chosen, article)
  const isPart = isElsewhere(countries, countryOf, group, chosen) && isPartOfName(chosen, group, article)
  if (!isLocal(chosen, group, isPart ? LARGEST : MIDDLING)) return false
  const isSmall = chosen.people < SMALL
  const isAlone = group.shares[group.bestIndex]! >= ALONE
  const isAbroad =
    (isElsewhere(countries, countryOf, group, chosen) &&
      (isSmall || isPart || isAllOfOne(countries, group, chosen))) ||
    (isFramedElsewhere(chosen, group) && (isSmall || !isAlone || chosen.key !== group.key)) ||
    (isSmall && isAmongNamesakes(group, chosen, article))
  if (isAlone && chosen.people >= TOWN && isRoundUp(countries)) return false
  const mayBeNone = isSmall || (!isAlone && !isCityOfName(chosen, group))
  if (!isAbroad && !(mayBeNone && isInOtherState(divisions, countries, group, chosen))) return false
  return !article.groups.some(
    other => isNear(other, group, chosen) && !(isAbroad && isNamesake(other, chosen)),
  )
}

/** Halle is Halle (Saale), though all else is of Baden; Belhaven, as Alexandria was once called, is not that city. */
const isCityOfName = ({ people, key }: Contender, group: Group): boolean =>
  people >= CITY && `${key} `.startsWith(`${group.key} `)

/** Whether the article goes round so many countries that the only town of a name may lie in one more: "Kufstein", "Lourdes". */
function isRoundUp(countries: Float64Array): boolean {
  const all = countries[NONE]!
  if (all < ROUND) return false
  for (let at = NONE + 1; at < countries.length; at++) if (countries[at]! > all * FEW) return false
  return true
}

/**
 * Whether nothing is named of the country but small towns, where most of the article is of another one: "Belmont", "Cornwall"
 * and "New Hope" of America would speak for one another in news of Jamaica.
 */
function isAmongNamesakes(
  group: Group,
  chosen: Contender,
  { groups, about: { countries } }: Circumstances,
): boolean {
  const ofCountry = groups.filter(other => best(other)?.country === chosen.country && isOfItsGround(other))
  if (ofCountry.length === 1 && group.shares[group.bestIndex]! < ALONE)
    return groups.some(other => isGroundAbroad(other, chosen))
  if (!isAllOfOne(countries, group, chosen, MOST)) return false
  const small = ofCountry.filter(other => isSmallNamesake(other, chosen)).length
  // One larger town among many small ones speaks for them no more than they do.
  return small === ofCountry.length || (small >= MANY && ofCountry.every(other => isNamesake(other, chosen)))
}

/**
 * Whether a name tells of a country's ground, as its capital, its people and the bodies seated there do not: the World Bank,
 * "American" and Washington speak for no village of America.
 */
const isOfItsGround = (group: Group): boolean =>
  !best(group)!.isCapital &&
  group.references.some(({ kind }) => kind !== 'organisation' && kind !== 'demonym')

const isGroundAbroad = (group: Group, { country }: Contender): boolean => {
  const place = best(group)
  return place !== undefined && place.country !== NONE && place.country !== country && isOfItsGround(group)
}

/** How many small namesakes outweigh a larger one. */
const MANY = 6

const isSmallNamesake = (other: Group, chosen: Contender): boolean =>
  isNamesake(other, chosen) && (best(other)?.people ?? 0) < SMALL

/** A town of the same country that is told without its state, or with one of another country. */
const isNamesake = (other: Group, { country }: Contender): boolean => {
  const place = best(other)
  if (place?.country !== country || !isLocal(place, other, MIDDLING)) return false
  return !other.container || best(other.container)?.country !== country
}

/** Numbers of countries or of divisions. */
type NumberOf = (one: Contender) => number
const countryOf: NumberOf = one => one.country
const divisionOf: NumberOf = one => one.division

/** Whether the article says enough of other countries and next to nothing of the place's own; or so of divisions. */
function isElsewhere(about: Float64Array, numberOf: NumberOf, group: Group, chosen: Contender): boolean {
  const own = numberOf(chosen)
  return (
    about[NONE]! - ownPart(group, numberOf, NONE) >= ENOUGH &&
    about[own]! - ownPart(group, numberOf, own) < LEAST
  )
}

/** Whether the article speaks of one country only, and it is another one: its "Delft" is a quarter or village of its own. */
function isAllOfOne(countries: Float64Array, group: Group, chosen: Contender, share = NEARLY_ALL): boolean {
  const all = countries[NONE]! - ownPart(group, countryOf, NONE)
  if (all < MUCH) return false
  const enough = all * share
  // Few are told of so much even with the name's own part.
  for (let at = NONE + 1; at < countries.length; at++)
    if (
      countries[at]! >= enough &&
      at !== chosen.country &&
      countries[at]! - ownPart(group, countryOf, at) >= enough
    )
      return true
  return false
}

/**
 * Whether it is a town of a state or province of which the article, that tells of others, says nothing. In America a name is
 * seldom one town's; elsewhere one that lists have once is meant in news of its country ("Marsabit" in Kenya).
 */
const isInOtherState = (
  divisions: Float64Array,
  countries: Float64Array,
  group: Group,
  chosen: Contender,
): boolean =>
  chosen.type === 'city' &&
  chosen.division !== NONE &&
  (group.candidates.length > 1 || chosen.place.country === 'US') &&
  isElsewhere(divisions, divisionOf, group, chosen) &&
  isMostlyOf(countries, group, chosen)

/** A town, or a district by a name of one word: "Westmoreland County" says what it is, "Hume" might be anything. */
function isLocal(chosen: Contender, group: Group, largest: number): boolean {
  // "Koti", as Kochi Prefecture was once spelt.
  if (chosen.type === 'admin1' && !chosen.isCurated && !group.surface.includes(' '))
    return !chosen.key.startsWith(group.key)
  const { type, isCurated, isCapital, people } = chosen
  const { surface } = group
  if (people >= largest || (isCapital ? !isHardlyMeant(chosen, group) : isCurated)) return false
  return type === 'city' || type === 'district' || (type === 'admin2' && !surface.includes(' '))
}

/** "Red Tarn", "Jose Abad Santos": whether it only comes right behind another word in capitals that is no place. */
function isPartOfName(
  { people }: Contender,
  { references }: Group,
  { document, groupOf }: Circumstances,
): boolean {
  if (people >= LARGEST) return false
  const { tokens, sentences } = document
  return references.every(({ start }) => {
    const at = tokenAt(document, start)
    const before = tokens[at - 1]
    return (
      before?.kind === 'word' &&
      before.capital &&
      before.sentence === tokens[at]!.sentence &&
      sentences[before.sentence]!.firstToken !== at - 1 &&
      ![...groupOf.keys()].some(({ end }) => end === before.end)
    )
  })
}

/** "St John’s" of a club; "Bridgetown" in a paragraph that begins "In Nova Scotia": the capital of an island bears the name too. */
const isHardlyMeant = (chosen: Contender, group: Group): boolean =>
  /^(?:St\.?|Saint) /.test(group.surface) || isFramedElsewhere(chosen, group)

/** Whether each paragraph that names it begins with an area it does not lie in, and no sentence names its own. */
const isFramedElsewhere = (chosen: Contender, { frames, neighbours }: Group): boolean =>
  frames.length > 0 &&
  frames.every(frame => isOtherArea(best(frame), chosen)) &&
  !neighbours.some(({ group, isTogether }) => isTogether && isAreaOf(best(group), chosen))

/** "In Texas it froze, and in Kansas near Emporia": its own state in the same sentence. */
const isAreaOf = (area: Contender | undefined, chosen: Contender): boolean =>
  area?.type === 'admin1' && holds(area, chosen)

/** "Manda in Tillaberi", in a paragraph that begins with Niger: neither holds the likeliest of the name. */
const isWrittenElsewhere = (chosen: Contender, group: Group): boolean =>
  isFramedElsewhere(chosen, group) && !group.container!.candidates.some(outer => holds(outer, chosen))

const isOtherArea = (area: Contender | undefined, chosen: Contender): boolean =>
  (area?.type === 'country' || area?.type === 'admin1') && !holds(area, chosen)

/** "Maidan" in news of Pakistan, "Notre Dame" of a school in Canada: a square, church or university by a part of its name. */
const isSiteInShort = ({ key, place }: Contender, { key: short }: Group): boolean =>
  IN_SHORT.has(place.featureCode) &&
  key !== short &&
  (key.startsWith(`${short} `) ? place.featureCode !== 'S.UNIV' : key === `university of ${short}`)

const IN_SHORT = new Set('S.SQR S.CH S.MSQE S.TMPL S.MNMT S.UNIV'.split(' '))

/** "Ross County" of Ohio in news of Scotland: a club, or a county of another land. */
const isCounty = ({ type, isCurated }: Contender, { surface }: Group): boolean =>
  type === 'admin2' && !isCurated && surface.endsWith(' County')

const hasNear = (group: Group, chosen: Contender, { groups }: Circumstances): boolean =>
  groups.some(other => isNear(other, group, chosen))

function isNear(other: Group, group: Group, chosen: Contender): boolean {
  const place = other === group ? undefined : best(other)
  return place !== undefined && place.type !== 'country' && kilometresApart(place, chosen) < NEAR
}

/** Whether the article speaks mostly of the country the place lies in: what it says of states is then of that country's. */
function isMostlyOf(countries: Float64Array, group: Group, { country }: Contender): boolean {
  const about = (number: number) => countries[number]! - ownPart(group, countryOf, number)
  return about(country) >= about(NONE) * MOST
}
