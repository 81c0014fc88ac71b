import { mapped } from '../text/mapped.ts'
import { size } from './clues/size.ts'
import { NONE } from './contender.ts'
import { type Circumstances, type Group, weightOf } from './group.ts'
import { addPoints, pointsOf, type WeighedClue } from './points.ts'

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
  const clues = pointsOf(article.knowledge)
  // A name that can mean one place only need not be weighed.
  const open = article.groups.filter(group => group.candidates.length > 1)
  const bySize = clues.filter(({ clue }) => clue === size)
  const settled = mapped(open, group =>
    addAll(bySize, group, article, new Float64Array(group.candidates.length)),
  )
  shareOut(open, settled)
  // What never changes is asked once.
  const unchanging = clues.filter(({ clue }) => clue !== size && !clue.changes)
  open.forEach((group, i) => {
    addAll(unchanging, group, article, settled[i]!)
  })
  const changing = clues.filter(({ clue }) => clue.changes)
  for (let round = 0; round < ROUNDS; round++) {
    tally(article)
    shareOut(
      open,
      mapped(open, (group, i) => addAll(changing, group, article, settled[i]!.slice())),
    )
  }
  tally(article)
}

/** Adds what all these clues say. */
function addAll(
  clues: readonly WeighedClue[],
  group: Group,
  article: Circumstances,
  scores: Float64Array,
): Float64Array {
  for (const clue of clues) addPoints(clue, group, article, scores)
  return scores
}

/** Sums up how much the names speak of each country and division, and of all. */
function tally({ about: { countries, divisions }, groups }: Circumstances): void {
  countries.fill(0)
  divisions.fill(0)
  for (const group of groups) {
    const weight = weightOf(group)
    for (let i = 0; i < group.candidates.length; i++) {
      const { country, division, strength } = group.candidates[i]!
      const amount = weight * group.shares[i]! * strength
      add(countries, country, amount)
      add(divisions, division, amount)
    }
  }
}

function add(sums: Float64Array, number: number, amount: number): void {
  if (number === NONE) return
  sums[number]! += amount
  sums[NONE]! += amount
}

/** Shares by scores, all names at once: each round sees what the one before it left. */
function shareOut(groups: readonly Group[], scores: readonly Float64Array[]): void {
  groups.forEach((group, i) => {
    share(group, scores[i]!)
  })
}

function share(group: Group, scores: Float64Array): void {
  const { shares } = group
  let top = Number.NEGATIVE_INFINITY
  for (const score of scores) top = Math.max(top, score)
  let total = 0
  for (let i = 0; i < scores.length; i++) total += shares[i] = Math.exp((scores[i]! - top) / TEMPERATURE)
  group.bestIndex = 0
  for (let i = 0; i < scores.length; i++) {
    shares[i]! /= total
    if (shares[i]! > shares[group.bestIndex]!) group.bestIndex = i
  }
}
