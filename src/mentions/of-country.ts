import { nationsOf } from '../gazetteer/nations.ts'
import type { Meanings } from './meanings.ts'
import type { Scene } from './scene.ts'

/** How many places that only one country has make an article one of it. */
const SEVERAL = 3

/** Whether the article names the country or a first-order division of it, several places only it has, or is written in its words. */
export function isOfCountry(scene: Scene, country: string): boolean {
  const { named, matches, document, knowledge } = scene
  if (named.has(country) || nationsOf(document, knowledge).has(country)) return true
  for (const area of named) if (area.startsWith(`${country}/`)) return true
  let own = 0
  for (const { meanings } of matches) if (isOfItAlone(meanings, country) && ++own === SEVERAL) return true
  return false
}

const isOfItAlone = ({ countries }: Meanings, country: string): boolean =>
  countries.length === 1 && countries[0] === country
