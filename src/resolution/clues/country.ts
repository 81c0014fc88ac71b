import { withArticle } from '../../gazetteer/gazetteer.ts'
import type { Clue } from '../clue.ts'
import { type Contender, NONE } from '../contender.ts'
import { best, type Group } from '../group.ts'
import { ownPart } from '../own-part.ts'

/** The article is about this country, or names it in the same sentence. */
export const country: Clue = {
  rule: 'country',
  features: [
    'no-one-country',
    'country-named-country',
    'country-named-division',
    'country-named-place',
    'country-foremost-country',
    'country-foremost-division',
    'country-foremost-place',
    'country-in-sentence',
    'known-city-in-world-news',
    'country-untold',
  ],
  changes: true,
  look: (group, { about: { countries } }) => {
    const all = countries[NONE]! - ownPart(group, countryOf, NONE)
    const isOther = group.candidates.some(one => isMuchOf(one, countries, group))
    const isWorldNews = isOneKnownEverywhere(group) && countNamed(countries) > 2 && !isAmongStates(group)
    return (candidate, seen) => {
      // Seas and regions of many countries have no country that could speak for them.
      if (candidate.country === NONE) {
        seen[0] = 1
        return
      }
      if (isWorldNews && isKnownEverywhere(candidate)) seen[8] = 1
      if (isUntold(candidate, countries, group)) {
        seen[9] = Number(isOther)
        return
      }
      const others = countries[candidate.country]! - ownPart(group, countryOf, candidate.country)
      const level = levelOf(candidate)
      seen[1 + level] = Math.min(1, others / 2)
      seen[4 + level] = others / all
      seen[7] = Number(isNamedTogether(candidate, group))
    }
  },
  words: (candidate, group, { knowledge: { gazetteer }, about: { countries } }) => {
    if (candidate.country === NONE) return 'It belongs to no one country'
    const code = candidate.place.country
    const name = withArticle(gazetteer.country(code)?.name ?? code)
    if (isUntold(candidate, countries, group)) return `Nothing else tells of ${name}`
    return isNamedTogether(candidate, group)
      ? `Named with ${name} in the same sentence`
      : `The article speaks of ${name} elsewhere`
  },
}

const isUntold = ({ country }: Contender, countries: Float64Array, group: Group): boolean =>
  countries[country]! - ownPart(group, countryOf, country) < 0.01

/** Whether a fair part of the article, and more than a town or two, is of the country a candidate lies in. */
function isMuchOf({ country }: Contender, countries: Float64Array, group: Group): boolean {
  if (country === NONE) return false
  const told = countries[country]! - ownPart(group, countryOf, country)
  return told >= MUCH && told >= FAIR * (countries[NONE]! - ownPart(group, countryOf, NONE))
}

const MUCH = 1.5
const FAIR = 0.25

/** "Colorado and Washington": beside a state or province the name may be another one. */
const isAmongStates = ({ neighbours }: Group): boolean =>
  neighbours.some(({ group, isTogether }) => isTogether && best(group)?.type === 'admin1')

/** How many countries the article speaks of nearly as clearly as by one mention of a town. */
function countNamed(countries: Float64Array): number {
  let named = 0
  for (let at = NONE + 1; at < countries.length; at++) if (countries[at]! >= CLEAR) named++
  return named
}

const CLEAR = 0.35
/** Capitals of 400,000 people and cities of two million: few in the world are not thought of first. */
const isKnownEverywhere = ({ isCapital, type, people }: Contender): boolean =>
  type === 'city' && people > (isCapital ? 5.6 : 6.3)

/** Whether one of them is, and the others are no cities to be thought of beside it: Tripoli of Lebanon is one, London of Ontario none. */
const isOneKnownEverywhere = ({ candidates }: Group): boolean => {
  const known = candidates.filter(isKnownEverywhere)
  const far = Math.max(0, ...known.map(({ isCapital, people }) => (isCapital ? people - FAR_LARGER : 0)))
  return (
    known.length > 0 &&
    candidates.every(
      one => one.type !== 'city' || one.people < Math.max(RIVAL, far) || isKnownEverywhere(one),
    )
  )
}

/** A capital is thought of first beside a city of a twentieth of its people: as a power of ten. */
const FAR_LARGER = 1.3

/** The power of ten of the inhabitants of a rival. */
const RIVAL = 5.1

/** What tells of a country tells of its capital as of a state: in news of the United States "Washington" is the city. */
const levelOf = ({ type, isCapital }: Contender): number =>
  type === 'country' ? 0 : type === 'admin1' || isCapital ? 1 : 2

const countryOf = (one: Contender): number => one.country

function isNamedTogether({ type, country }: Contender, { neighbours }: Group): boolean {
  if (type === 'country') return false
  for (const { group, isTogether } of neighbours) {
    if (!isTogether) continue
    const other = best(group)
    if (other?.type === 'country' && other.country === country) return true
  }
  return false
}
