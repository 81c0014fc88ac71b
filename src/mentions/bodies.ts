import { withArticle } from '../gazetteer/gazetteer.ts'
import type { NameSense } from '../gazetteer/sense.ts'
import { BODY, CAPITAL, NOT_PLACE, ORGANISATION } from './kinds.ts'
import { meaningsOf } from './meanings.ts'
import { type Proposal, propose, type Rule, wordsOf } from './rule.ts'
import type { Scene } from './scene.ts'
import { is, type Match, matchAt, runAt, wordAt } from './surroundings.ts'

/** Bodies named after a country: "Iraqi Parliament", "Iraqi Center for Studies". The adjective inside stays a mention. */
export const bodies: Rule = scene => {
  const found: Proposal[] = []
  for (const match of scene.matches) {
    if (scene.people.tokens[match.from]) continue
    const proposal = missionAt(scene, match) ?? knownBodyAt(scene, match) ?? namedAfter(scene, match)
    if (proposal) found.push(proposal)
  }
  return found
}

function missionAt(scene: Scene, { from, to, meanings }: Match): Proposal | undefined {
  const { mission } = meanings
  if (mission === undefined) return undefined
  return propose(scene, 'name', from, to, {
    candidates: [mission],
    open: true,
    noun: 'embassy',
    likelihood: 0.95,
  })
}

function knownBodyAt(scene: Scene, match: Match): Proposal | undefined {
  const { from, to, meanings } = match
  // "the Holy See" is a body and a state: what is also a country is named as one.
  if (!meanings.body || meanings.country) return undefined
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

/** "the Pennsylvania State Department of Agriculture" and Nigeria's "Department of State Services" are not the State Department. */
export const isPartOfLonger = (scene: Scene, from: number, to: number): boolean =>
  (wordAt(scene, to) === 'of' && is(scene, to + 1, CAPITAL)) ||
  (scene.organisations.get(from)?.to ?? to) > to ||
  ((runAt(scene, from)?.from ?? from) < from && matchAt(scene, from - 1)?.to === from)

/** Names of bodies, by their words ("State Department", "Bundestag"); buildings that stand for one are not ("Pentagon"). */
export function isBody(scene: Scene, { from, to }: Match, sense: NameSense): boolean {
  if (sense.standsFor === undefined) return false
  return sense.how === 'body' || hasKind(scene, from, to, BODY | ORGANISATION)
}

/** An adjective, a word for a body, and what it is for: "Iraqi Center for Studies". */
function namedAfter(scene: Scene, { from, to, meanings }: Match): Proposal | undefined {
  const run = meanings.demonyms.length > 0 ? runAt(scene, from) : undefined
  if (!run || !hasKind(scene, to, run.to, BODY)) return undefined
  const { country } = meaningsOf(meanings.demonyms)
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

function hasKind(scene: Scene, from: number, to: number, kind: number): boolean {
  for (let at = from; at < to; at++) if (is(scene, at, kind)) return true
  return false
}

/** "… for Strategic Studies", "… of Health": small words and the capitals after them. */
function withPurpose(scene: Scene, to: number): number {
  let at = to
  while (/^(?:for|of|on|and|the)$/.test(wordAt(scene, at))) at++
  if (at === to || scene.tokens[to]!.folded === 'and') return to
  const run = runAt(scene, at)
  if (!run || run.from !== at || matchAt(scene, at)) return to
  // "the Philippine Coast Guard on Aug. 11", "on Tuesday": a day is no purpose.
  return is(scene, at, NOT_PLACE) || scene.tokens[run.to]?.kind === 'number' ? to : run.to
}
