import type { Span } from '../model/span.ts'
import { type Proposal, propose, type Rule, spanOf } from './rule.ts'
import type { Scene } from './scene.ts'

/** Words that point back at a place or describe it: "the capital", "the Middle Eastern nation", "the embassy". */
export const definites: Rule = {
  name: 'definite',
  find(scene) {
    const nouns = scene.knowledge.words('nominal-nouns')
    const found: Proposal[] = []
    for (const [at, token] of scene.tokens.entries()) {
      const kind = token.kind === 'word' ? nouns.get(token.folded) : undefined
      const proposal = kind === undefined ? undefined : definiteAt(scene, at, kind)
      if (proposal) found.push(proposal)
    }
    return found
  },
}

function definiteAt(scene: Scene, at: number, kind: string): Proposal | undefined {
  const whole = kind === 'capital' ? capitalOf(scene, at) : undefined
  if (whole) return whole
  const from = startOfPhrase(scene, at)
  if (from === undefined || !maySpeakOfPlace(scene, at, kind)) return undefined
  const owner = ownerBetween(scene, from + 1, at)
  return propose(scene, 'nominal', from, at + 1, {
    head: scene.tokens[at]!,
    noun: scene.tokens[at]!.folded,
    open: true,
    likelihood: 0.7,
    ...(apposition(scene, at, kind) ?? {}),
    ...(owner ? { owner } : {}),
  })
}

const UNLIKE = new Set(
  'same other first second third last next only best worst whole entire best-known right wrong very new old biggest largest'.split(
    ' ',
  ),
)

/** The token of "the" or "this", with a region's or country's adjective or one plain adjective between. */
function startOfPhrase(scene: Scene, noun: number): number | undefined {
  if (scene.tokens[noun]!.capital && !scene.titleCase[scene.tokens[noun]!.sentence]) {
    if (scene.tokens[noun]!.folded !== 'capital') return undefined
  }
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const token = scene.tokens[at]!
    if (token.sentence !== scene.tokens[noun]!.sentence) return undefined
    if (token.folded === 'the' || (token.folded === 'this' && at === noun - 1)) return at
    if (token.kind === 'mark' && token.text !== '-') return undefined
    if (UNLIKE.has(token.folded) || token.kind === 'number' || /(?:th|est)$/.test(token.folded))
      return undefined
    if (!token.capital && noun - at > 3) return undefined
    if (/^(?:of|in|on|at|and|or|to|by|for|from|with|a|an|his|her|its|their|my|our)$/.test(token.folded))
      return undefined
  }
  return undefined
}

const GOES_ON = new Set(
  'to in on at by for from with and or but as is was are were be been has had have will would could should may might must can did does do said says that which who whom where when while after before since until because if than into over under against during through near across toward towards amid also now then soon later still yet already not never to last this early late on about around there it he she they'.split(
    ' ',
  ),
)
/** Sites keep their reference before another noun ("the embassy attack"); "the city council" is no city. */
const SITES = new Set(['embassy', 'airport', 'base', 'prison', 'hospital', 'building', 'venue', 'school'])

function maySpeakOfPlace(scene: Scene, noun: number, kind: string): boolean {
  const next = scene.tokens[noun + 1]
  if (!next || next.sentence !== scene.tokens[noun]!.sentence) return true
  if (next.kind === 'word' && next.capital && kind !== 'capital') return false
  if (next.folded === 'of') return false
  if (next.kind !== 'word') return next.text !== '-'
  if (GOES_ON.has(next.folded) || /^['’]s$/.test(next.text)) return true
  if (next.folded.endsWith('ed') || next.folded.endsWith('ly')) return true
  return SITES.has(kind) || kind === 'capital'
}

/** "the capital Baghdad", "the capital, Baghdad,": a city that is a capital stands beside it. */
function apposition(scene: Scene, noun: number, kind: string): { apposed: Span } | undefined {
  if (kind !== 'capital' && kind !== 'city') return undefined
  const at = scene.tokens[noun + 1]?.text === ',' ? noun + 2 : noun + 1
  const match = scene.matches.get(at)
  const city = match?.senses.some(sense => scene.place(sense.placeId)?.type === 'city')
  return match && city ? { apposed: spanOf(scene, at, match.to) } : undefined
}

/** "Qatar's capital", "the capital of Qatar". */
function capitalOf(scene: Scene, at: number): Proposal | undefined {
  const after = scene.tokens[at + 1]?.folded === 'of' ? scene.matches.get(at + 2) : undefined
  const before = /^['’]s$/.test(scene.tokens[at - 1]?.text ?? '')
    ? [3, 2].map(back => scene.matches.get(at - back)).find(match => match?.to === at - 1)
    : undefined
  const match = after ?? before
  const country = match?.senses
    .map(sense => scene.place(sense.placeId))
    .find(place => place?.type === 'country')
  if (!match || !country) return undefined
  const from = after ? at - (scene.tokens[at - 1]?.folded === 'the' ? 1 : 0) : match.from
  return propose(scene, 'nominal', from, after ? match.to : at + 1, {
    head: scene.tokens[at]!,
    noun: 'capital',
    open: true,
    owner: country.id,
    likelihood: 0.9,
    ...(after ? {} : (apposition(scene, at, 'capital') ?? {})),
  })
}

/** The country or region whose adjective stands between "the" and the noun. */
function ownerBetween(scene: Scene, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    const match = scene.matches.get(at)
    const place = match?.senses
      .map(sense => scene.place(sense.placeId))
      .find(one => one && (one.type === 'country' || one.type === 'region'))
    if (match && match.to <= to && place) return place.id
  }
  return undefined
}
