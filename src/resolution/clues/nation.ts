import { withArticle } from '../../gazetteer/gazetteer.ts'
import type { Clue } from '../clue.ts'
import type { Circumstances, Group } from '../group.ts'

/**
 * "Sheriff's deputies" are America's, "gardaí" Ireland's: the article is written as that country's local papers are; surest where
 * it speaks of no other country.
 */
export const nation: Clue = {
  rule: 'nation',
  features: ['in-words-of-its-country', 'in-words-of-the-only-country'],
  changes: false,
  look: (_group, article) => {
    const { nations } = article
    if (nations.size === 0) return undefined
    const countries = countriesOf(article)
    return ({ type, place: { country } }, seen) => {
      if (type === 'country') return
      const words = nations.get(country) ?? 0
      seen[0] = words
      if (countries.size === 0 || (countries.size === 1 && countries.has(country))) seen[1] = words
    }
  },
  words: ({ place: { country } }, _group, { knowledge: { gazetteer } }) =>
    `The article is written in words that local papers of ${withArticle(gazetteer.country(country)?.name ?? country)} use`,
}

/** The countries an article names, or the people of which. */
function countriesOf({ groups }: Circumstances): ReadonlySet<string> {
  let countries = known.get(groups)
  if (!countries) {
    countries = new Set(groups.flatMap(countryOf))
    known.set(groups, countries)
  }
  return countries
}

const known = new WeakMap<readonly Group[], ReadonlySet<string>>()

/** What can only be a country. */
const countryOf = ({ candidates: [only, ...more] }: Group): readonly string[] =>
  only?.type === 'country' && more.length === 0 ? [only.place.country] : []
