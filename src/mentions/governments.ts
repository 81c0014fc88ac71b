import { withArticle } from '../gazetteer/gazetteer.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import { type Proposal, propose, type Rule, wordsOf } from './rule.ts'
import type { Scene } from './scene.ts'

/** Governments and parliaments without a name of their own: "the government of Prime Minister X", "the Iraqi government", "Parliament". */
export const governments: Rule = {
  name: 'government',
  find(scene) {
    const found: Proposal[] = []
    scene.tokens.forEach((token, at) => {
      const proposal =
        token.folded === 'government' || token.folded === 'governments'
          ? governmentAt(scene, at)
          : token.folded === 'parliament'
            ? parliamentAt(scene, at)
            : undefined
      if (proposal) found.push(proposal)
    })
    return found
  },
}

function governmentAt(scene: Scene, at: number): Proposal | undefined {
  const from = startOfPhrase(scene, at)
  const adjective = countryBefore(scene, at)
  if (adjective)
    return decided(
      scene,
      adjective.from,
      at + 1,
      at,
      adjective.place,
      `“${wordsOf(scene, adjective.from, at + 1)}” says whose it is`,
    )
  if (from === undefined) return undefined
  const of =
    /^(?:and|people|,)$/.test(scene.tokens[at + 1]?.folded ?? '') && scene.tokens[at + 3]?.folded === 'of'
      ? at + 3
      : at + 1
  if (scene.tokens[of]?.folded !== 'of') return open(scene, from, at, at + 1)
  const leader = leaderAfter(scene, of + 1)
  if (leader)
    return decided(
      scene,
      from,
      leader.to,
      at,
      leader.country,
      `${leader.name} was ${leader.office} of ${withArticle(leader.country.name)}`,
    )
  const name = scene.matches.get(of + 1)
  const country = name?.senses
    .map(sense => scene.place(sense.placeId))
    .find(place => place?.type === 'country')
  if (name && country)
    return decided(scene, from, name.to, at, country, `“of ${withArticle(country.name)}” says whose it is`)
  return undefined
}

/** "Parliament" or "the parliament" is that of the country the article is about; "Iraqi Parliament" has its own entry. */
function parliamentAt(scene: Scene, at: number): Proposal | undefined {
  const token = scene.tokens[at]!
  const the = scene.tokens[at - 1]?.folded === 'the'
  const owner = countryBefore(scene, at)
  if (owner) return parliamentOf(scene, owner.from, at, owner.place)
  const run = scene.runs[scene.runOf[at] ?? -1]
  if (token.capital && run && run.to - run.from > 1) return undefined
  if (!token.capital && !the) return undefined
  const next = scene.tokens[at + 1]
  if (next && /^(?:of|building|square|hill)$/.test(next.folded)) return undefined
  return propose(scene, 'organisation', the ? at - 1 : at, at + 1, {
    head: token,
    noun: 'parliament',
    likelihood: 0.7,
  })
}

/** "the Iraqi parliament" in small letters: the one the data has under the capitalised name. */
function parliamentOf(scene: Scene, from: number, at: number, country: CuratedPlace): Proposal | undefined {
  const { names, place } = scene.knowledge.gazetteer
  const known = [country.name, ...country.demonyms]
    .flatMap(word => names.get(`${word} Parliament`))
    .map(sense => place(sense.placeId))
    .find(one => one?.country === country.country)
  if (!known) return undefined
  return propose(scene, 'organisation', from, at + 1, {
    head: scene.tokens[at]!,
    candidates: [known.id],
    open: true,
    likelihood: 0.9,
    reasons: [{ rule: 'government', words: `${known.name} is where it sits`, weight: 30 }],
  })
}

function startOfPhrase(scene: Scene, at: number): number | undefined {
  const before = scene.tokens[at - 1]
  if (before?.folded === 'the') return at - 1
  return undefined
}

/** The country's adjective or name right before: "the Iraqi government", "the U.S. government". */
function countryBefore(scene: Scene, at: number): { from: number; place: CuratedPlace } | undefined {
  for (let from = at - 1; from >= Math.max(0, at - 3); from--) {
    const match = scene.matches.get(from)
    const possessive = match && match.to === at - 1 && /^['’]s$/.test(scene.tokens[match.to]!.text)
    if (!match || !(match.to === at || possessive)) continue
    const place = match.senses.map(sense => scene.place(sense.placeId)).find(one => one?.type === 'country')
    if (place) return { from, place }
  }
  return undefined
}

function leaderAfter(scene: Scene, at: number) {
  for (let from = at; from < at + 5; from++) {
    const match = scene.tokens[from]?.capital
      ? scene.knowledge.offices.longestAt(scene.tokens, from)
      : undefined
    const holder = match?.senses[0]
    const country = holder && scene.knowledge.gazetteer.country(holder.country)
    if (match && country && match.to > from)
      return { to: match.to, name: holder.name, office: holder.office, country }
  }
  return undefined
}

const decided = (
  scene: Scene,
  from: number,
  to: number,
  head: number,
  country: CuratedPlace,
  words: string,
): Proposal | undefined => {
  const government = scene.knowledge.gazetteer.government(country.country)
  return propose(scene, 'organisation', from, to, {
    head: scene.tokens[head]!,
    candidates: [government?.id ?? country.id],
    open: true,
    likelihood: 0.9,
    reasons: [{ rule: 'government', words, weight: 30 }],
  })
}

/** "the government": which, the article as a whole tells. */
function open(scene: Scene, from: number, head: number, to: number): Proposal | undefined {
  if (scene.tokens[head]!.folded !== 'government') return undefined
  const next = scene.tokens[to]
  if (
    next?.kind === 'word' &&
    !next.folded.startsWith("'") &&
    !/^(?:has|had|have|was|is|will|would|said|says|to|in|of|and|also|did|does|could|should|may|that|for|on|by|which|from|with|as|at|but|who|before|after|announced|denied|declared|agreed|ordered|wants|plans)$/.test(
      next.folded,
    )
  )
    return undefined
  return propose(scene, 'organisation', from, to, {
    head: scene.tokens[head]!,
    noun: 'government',
    likelihood: 0.7,
  })
}
