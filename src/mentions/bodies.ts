import { type NameSense, withArticle } from '../gazetteer/gazetteer.ts'
import type { NameMatch } from '../gazetteer/names.ts'
import { meaningsOf } from './meanings.ts'
import { type Proposal, propose, type Rule, wordsOf } from './rule.ts'
import type { Scene } from './scene.ts'
import { countryOf } from './senses.ts'

/** Bodies named after a country: "Iraqi Parliament", "Iraqi Center for Studies". The adjective inside stays a mention. */
export const bodies: Rule = scene => {
  const found: Proposal[] = []
  for (const [at, match] of scene.matches) {
    if (scene.people.tokens[at]) continue
    const proposal = missionAt(scene, match) ?? knownBodyAt(scene, match) ?? namedAfter(scene, match)
    if (proposal) found.push(proposal)
  }
  return found
}

function missionAt(scene: Scene, { from, to, senses }: NameMatch<NameSense>): Proposal | undefined {
  const { mission } = meaningsOf(senses, scene.place)
  if (mission === undefined) return undefined
  return propose(scene, 'name', from, to, {
    candidates: [mission],
    open: true,
    noun: 'embassy',
    likelihood: 0.95,
  })
}

function knownBodyAt(scene: Scene, match: NameMatch<NameSense>): Proposal | undefined {
  const { from, to } = match
  if (!meaningsOf(match.senses, scene.place).body) return undefined
  // "the Holy See" is a body and a state: what is also a country is named as one.
  if (countryOf(scene, match)) return undefined
  const body = match.senses.find(sense => isBody(scene, match, sense))
  if (!body || isPartOfLonger(scene, from, to)) return undefined
  const words = `“${wordsOf(scene, from, to)}” is the name of a body`
  return propose(scene, 'organisation', from, to, {
    candidates: [body.placeId],
    open: true,
    likelihood: 0.95,
    reasons: [{ rule: 'body', words, weight: 30 }],
  })
}

/** "the Pennsylvania State Department of Agriculture" is not the State Department. */
export const isPartOfLonger = (scene: Scene, from: number, to: number) =>
  (scene.tokens[to]?.folded === 'of' && scene.tokens[to + 1]?.capital === true) ||
  (scene.runOf[from] !== -1 &&
    scene.runs[scene.runOf[from]!]!.from < from &&
    scene.matches.get(from - 1)?.to === from)

/** Names of bodies, by their words ("State Department", "Bundestag"); buildings that stand for one are not ("Pentagon"). */
export function isBody(scene: Scene, { from, to }: NameMatch<NameSense>, sense: NameSense): boolean {
  if (scene.place(sense.placeId)?.standsFor === undefined) return false
  if (sense.how === 'body') return true
  const { words } = scene.knowledge
  return scene.tokens
    .slice(from, to)
    .some(({ folded }) => words('body-words').has(folded) || words('organisation-words').has(folded))
}

/** An adjective, a word for a body, and what it is for: "Iraqi Center for Studies". */
function namedAfter(scene: Scene, match: NameMatch<NameSense>): Proposal | undefined {
  const { from, to } = match
  const run = scene.runs[scene.runOf[from]!]
  if (!run || !hasBodyWord(scene, to, run.to)) return undefined
  const senses = match.senses.filter(sense => sense.how === 'demonym')
  const country = countryOf(scene, { ...match, senses })
  if (!country) return undefined
  const end = withPurpose(scene, run.to)
  const words = `“${wordsOf(scene, from, end)}” is a body of ${withArticle(country.name)}; its address is not known`
  return propose(scene, 'organisation', from, end, {
    candidates: [country.id],
    attributive: true,
    open: true,
    likelihood: 0.8,
    reasons: [{ rule: 'body', words, weight: 10 }],
  })
}

function hasBodyWord({ tokens, knowledge }: Scene, from: number, to: number): boolean {
  const words = knowledge.words('body-words')
  for (let at = from; at < to; at++) if (words.has(tokens[at]!.folded)) return true
  return false
}

/** "… for Strategic Studies", "… of Health": small words and the capitals after them. */
function withPurpose(scene: Scene, to: number): number {
  let at = to
  while (/^(?:for|of|on|and|the)$/.test(scene.tokens[at]?.folded ?? '')) at++
  if (at === to || scene.tokens[to]!.folded === 'and') return to
  const run = scene.runs[scene.runOf[at] ?? -1]
  return run && run.from === at && !scene.matches.has(at) ? run.to : to
}
