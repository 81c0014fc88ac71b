import type { Clue } from './clue.ts'
import { strengthOf, weightOf } from './clues/country.ts'
import { CLUES } from './clues/index.ts'
import { size } from './clues/size.ts'
import { type Circumstances, divisionOf, type Group } from './group.ts'
import { weigh } from './points.ts'

/** Each round lets what is clear speak for what is not; more than three change next to nothing. */
const ROUNDS = 3
/** Points that make one candidate e times as likely as another. */
const TEMPERATURE = 6

/**
 * Shares out the certainty among the candidates of every name, all names of the article together.
 * Each name begins with what it most often means: were all its senses equal at first, the dozen small towns
 * that share the names of capitals would vouch for one another before London and Paris were thought of.
 */
export function decide(article: Circumstances): void {
  const { groups } = article
  for (const group of groups)
    group.shares = sharesOf(group.candidates.map(candidate => weigh(size, candidate, group, article)))
  const settled = groups.map(group => scoresOf(SETTLED, group, article))
  for (let round = 0; round < ROUNDS; round++) {
    tally(article)
    const next = groups.map((group, i) =>
      sharesOf(scoresOf(CHANGING, group, article).map((score, at) => score + settled[i]![at]!)),
    )
    groups.forEach((group, i) => {
      group.shares = next[i]!
    })
  }
  tally(article)
}

/** What never changes is asked once. */
const SETTLED = CLUES.filter(clue => !clue.changes)
const CHANGING = CLUES.filter(clue => clue.changes)

/** Sums up how much the names speak of each country and division, and of all. */
function tally({ about, groups, spoken }: Circumstances): void {
  about.clear()
  spoken.countries = 0
  spoken.divisions = 0
  for (const group of groups) {
    const weight = weightOf(group)
    group.candidates.forEach((place, i) => {
      const amount = weight * group.shares[i]! * strengthOf(place)
      if (place.country !== '') {
        about.set(place.country, (about.get(place.country) ?? 0) + amount)
        spoken.countries += amount
      }
      const division = place.type === 'country' ? '' : divisionOf(place)
      if (division === '') return
      about.set(division, (about.get(division) ?? 0) + amount)
      spoken.divisions += amount
    })
  }
}

/** A name that can mean one place only need not be weighed. */
const ALONE: number[] = [0]

const scoresOf = (clues: readonly Clue[], group: Group, article: Circumstances): number[] =>
  group.candidates.length === 1
    ? ALONE
    : group.candidates.map(candidate =>
        clues.reduce((sum, clue) => sum + weigh(clue, candidate, group, article), 0),
      )

function sharesOf(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map(score => Math.exp((score - top) / TEMPERATURE))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map(power => power / total)
}
