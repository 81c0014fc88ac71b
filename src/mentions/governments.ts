import { withArticle } from '../gazetteer/gazetteer.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import { qualifies } from './qualifies.ts'
import { type Proposal, propose, type Rule, wordsOf } from './rule.ts'
import type { Scene } from './scene.ts'
import { countryBefore } from './senses.ts'
import { matchAt, tokenAt, wordAt } from './surroundings.ts'

/** Governments without a name of their own: "the government of Prime Minister X", "the Iraqi government", "the government". */
export const governments: Rule = scene => {
  const found: Proposal[] = []
  for (const at of scene.cues) {
    const { folded } = scene.tokens[at]!
    if (folded !== 'government' && folded !== 'governments') continue
    const proposal = governmentAt(scene, at)
    if (proposal) found.push(proposal)
  }
  return found
}

function governmentAt(scene: Scene, at: number): Proposal | undefined {
  const owner = countryBefore(scene, at)
  if (owner) {
    const words = `“${wordsOf(scene, owner.from, at + 1)}” says whose it is`
    return ofCountry(scene, owner.from, at + 1, at, owner.country, words)
  }
  if (wordAt(scene, at - 1) !== 'the') return undefined
  const of = endOfPair(scene, at)
  return wordAt(scene, of) === 'of' ? ofSomeone(scene, at, of + 1) : unnamed(scene, at)
}

/** "the government and people of Iraq": the token after such a pair, else after the noun. */
const endOfPair = (scene: Scene, at: number): number =>
  /^(?:and|people|,)$/.test(wordAt(scene, at + 1)) && wordAt(scene, at + 3) === 'of' ? at + 3 : at + 1

/** "… of Prime Minister Adel Abdul Mahdi", "… of France". */
function ofSomeone(scene: Scene, at: number, after: number): Proposal | undefined {
  const leader = leaderAfter(scene, after)
  if (leader) {
    const words = `${leader.name} was ${leader.office} of ${withArticle(leader.country.name)}`
    return ofCountry(scene, at - 1, leader.to, at, leader.country, words)
  }
  const name = matchAt(scene, after)
  const country = name?.meanings.country
  if (!name || !country) return undefined
  const words = `“of ${withArticle(country.name)}” says whose it is`
  return ofCountry(scene, at - 1, name.to, at, country, words)
}

/** A leader's name begins at most so many tokens after "of": titles stand before it. */
const MOST_TITLES = 5

function leaderAfter(scene: Scene, at: number) {
  const { offices, gazetteer } = scene.knowledge
  for (let from = at; from < at + MOST_TITLES; from++) {
    const match = tokenAt(scene, from)?.capital ? offices.longestAt(scene.tokens, from) : undefined
    const holder = match?.senses[0]
    const country = holder && gazetteer.country(holder.country)
    if (match && country) return { to: match.to, name: holder.name, office: holder.office, country }
  }
  return undefined
}

function ofCountry(
  scene: Scene,
  from: number,
  to: number,
  head: number,
  country: CuratedPlace,
  words: string,
): Proposal {
  const government = scene.knowledge.gazetteer.government(country.country)
  return propose(scene, 'organisation', from, to, {
    head: scene.tokens[head]!,
    candidates: [government?.id ?? country.id],
    open: true,
    likelihood: 0.9,
    reasons: [{ rule: 'government', words, weight: 30 }],
  })
}

/** "the government": which, the article as a whole tells; "the government report" is not it. */
function unnamed(scene: Scene, at: number): Proposal | undefined {
  if (scene.tokens[at]!.folded !== 'government' || qualifies(scene, at + 1)) return undefined
  return propose(scene, 'organisation', at - 1, at + 1, {
    head: scene.tokens[at]!,
    noun: 'government',
    likelihood: 0.7,
  })
}
