import { type NameSense, withArticle } from '../gazetteer/gazetteer.ts'
import type { NameMatch } from '../gazetteer/names.ts'
import { type Proposal, propose, type Rule, wordsOf } from './rule.ts'
import type { Scene } from './scene.ts'

/** Bodies named after a country: "Iraqi Parliament", "Iraqi Center for Studies". The adjective inside stays a mention. */
export const bodies: Rule = {
  name: 'body',
  find(scene) {
    const found: Proposal[] = []
    for (const [at, match] of scene.matches) {
      if (scene.people.tokens[at]) continue
      const mission = match.senses.find(sense => scene.place(sense.placeId)?.featureCode === 'S.DIP')
      const known = match.senses.find(sense => isSeat(scene, match, sense))
      if (mission) found.push(missionAt(scene, at, match.to, mission.placeId))
      else if (known && !isPartOfLonger(scene, at, match.to))
        found.push(seatOf(scene, at, match.to, known.placeId))
      else {
        const body = namedAfter(scene, at, match.to)
        if (body) found.push(body)
      }
    }
    return found
  },
}

const missionAt = (scene: Scene, from: number, to: number, id: string): Proposal =>
  propose(scene, 'name', from, to, { candidates: [id], open: true, noun: 'embassy', likelihood: 0.95 })

/** "the Pennsylvania State Department of Agriculture" is not the State Department. */
export const isPartOfLonger = (scene: Scene, from: number, to: number) =>
  (scene.tokens[to]?.folded === 'of' && scene.tokens[to + 1]?.capital === true) ||
  (scene.runOf[from] !== -1 &&
    scene.runs[scene.runOf[from]!]!.from < from &&
    scene.matches.get(from - 1)?.to === from)

/** Parliaments, courts and banks; of other seats those whose words are a body's ("State Department"), not a building's ("Pentagon"). */
export function isSeat(scene: Scene, match: NameMatch<NameSense>, sense: NameSense): boolean {
  const place = scene.place(sense.placeId)
  if (!place || place.standsFor === undefined) return false
  if (sense.how === 'body' || /^S\.(?:GOVL|CTHSE|BANK)$/.test(place.featureCode)) return true
  const { words } = scene.knowledge
  for (let at = match.from; at < match.to; at++) {
    const { folded } = scene.tokens[at]!
    if (words('body-words').has(folded) || words('organisation-words').has(folded)) return true
  }
  return false
}

const seatOf = (scene: Scene, from: number, to: number, id: string): Proposal =>
  propose(scene, 'organisation', from, to, {
    candidates: [id],
    open: true,
    likelihood: 0.95,
    reasons: [{ rule: 'body', words: `${scene.place(id)!.name} is where it sits`, weight: 30 }],
  })

/** An adjective, a word for a body, and what it is for: "Iraqi Center for Studies". */
function namedAfter(scene: Scene, from: number, to: number): Proposal | undefined {
  const country = scene.matches
    .get(from)!
    .senses.find(sense => sense.how === 'demonym' && scene.place(sense.placeId)?.type === 'country')
  if (!country) return undefined
  const run = scene.runs[scene.runOf[from]!]
  if (!run || run.to <= to) return undefined
  const words = scene.knowledge.words('body-words')
  let body = -1
  for (let at = to; at < run.to; at++) if (words.has(scene.tokens[at]!.folded)) body = at
  if (body < 0) return undefined
  const end = withPurpose(scene, run.to)
  const name = scene.place(country.placeId)!.name
  return propose(scene, 'organisation', from, end, {
    candidates: [country.placeId],
    attributive: true,
    open: true,
    likelihood: 0.8,
    reasons: [
      {
        rule: 'body',
        words: `“${wordsOf(scene, from, end)}” is a body of ${withArticle(name)}; its address is not known`,
        weight: 10,
      },
    ],
  })
}

/** "… for Strategic Studies", "… of Health": small words and the capitals after them. */
function withPurpose(scene: Scene, to: number): number {
  let at = to
  while (/^(?:for|of|on|and|the)$/.test(scene.tokens[at]?.folded ?? '')) at++
  if (at === to || scene.tokens[to]!.folded === 'and') return to
  const run = scene.runs[scene.runOf[at] ?? -1]
  return run && run.from === at && !scene.matches.has(at) ? run.to : to
}
