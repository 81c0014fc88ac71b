import type { CuratedPlace } from '../model/knowledge.ts'
import type { Clue } from './clue.ts'
import { strengthOf, weightOf } from './clues/country.ts'
import { CLUES } from './clues/index.ts'
import { size } from './clues/size.ts'
import { type Circumstances, divisionOf, type Group } from './group.ts'

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
  for (const group of article.groups) {
    group.shares = sharesOf(
      isPlain(group) ? ALONE : group.candidates.map(candidate => size.weigh(candidate, group, article)),
    )
  }
  const steady = article.groups.map(group => steadyScores(group, article))
  for (let round = 0; round < ROUNDS; round++) {
    tally(article)
    const next = article.groups.map((group, i) => sharesOf(scoresOf(group, article, steady[i]!)))
    article.groups.forEach((group, i) => {
      group.shares = next[i]!
    })
  }
  tally(article)
}

/** Sums up how much the names speak of each country and division. */
function tally({ about, groups }: Circumstances): void {
  about.clear()
  for (const group of groups) {
    group.candidates.forEach((place, i) => {
      const amount = weightOf(group) * group.shares[i]! * strengthOf(place)
      if (place.country !== '') about.set(place.country, (about.get(place.country) ?? 0) + amount)
      const division = place.type === 'country' ? '' : divisionOf(place)
      if (division !== '') about.set(division, (about.get(division) ?? 0) + amount)
    })
  }
}

const STEADY = CLUES.filter(clue => clue.steady)
const SHIFTING = CLUES.filter(clue => !clue.steady)

/** A name that can mean one place only need not be weighed. */
const isPlain = (group: Group): boolean => group.candidates.length === 1
const ALONE: readonly number[] = [0]

const steadyScores = (group: Group, article: Circumstances): readonly number[] =>
  isPlain(group) ? ALONE : group.candidates.map(candidate => weigh(STEADY, candidate, group, article))

const scoresOf = (group: Group, article: Circumstances, steady: readonly number[]): readonly number[] =>
  isPlain(group)
    ? steady
    : group.candidates.map((candidate, i) => steady[i]! + weigh(SHIFTING, candidate, group, article))

function weigh(
  clues: readonly Clue[],
  candidate: CuratedPlace,
  group: Group,
  article: Circumstances,
): number {
  let sum = 0
  for (const clue of clues) sum += clue.weigh(candidate, group, article)
  return sum
}

function sharesOf(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const powers = scores.map(score => Math.exp((score - top) / TEMPERATURE))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map(power => power / total)
}
