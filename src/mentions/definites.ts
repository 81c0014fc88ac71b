import type { Token } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { qualifies } from './qualifies.ts'
import { type Proposal, propose, type Rule, spanOf } from './rule.ts'
import type { Scene } from './scene.ts'
import { isPossessive, ownerBetween } from './senses.ts'
import { type Match, matchAt, runAt, tokenAt, wordAt } from './surroundings.ts'

/** Words that point back at a place or describe it: "the capital", "the Middle Eastern nation", "the embassy". */
export const definites: Rule = scene => {
  const nouns = scene.knowledge.words('nominal-nouns')
  const found: Proposal[] = []
  for (const at of scene.cues) {
    const token = scene.tokens[at]!
    const kind = token.kind === 'word' ? nouns.get(token.folded) : undefined
    const proposal = kind === undefined ? undefined : definiteAt(scene, at, kind)
    if (proposal) found.push(proposal)
  }
  return found
}

function definiteAt(scene: Scene, at: number, kind: string): Proposal | undefined {
  const before = wordAt(scene, at - 1)
  if (kind === 'capital' && OTHER_CAPITAL.has(before)) return undefined
  if (kind === 'capital' && isPartOfName(scene, at)) return undefined
  if (kind === 'seat' && before !== 'county') return undefined
  const whole = kind === 'capital' ? capitalOf(scene, at) : undefined
  if (whole) return whole
  const from = startOfPhrase(scene, at)
  if (from === undefined || !maySpeakOfPlace(scene, at, kind)) return undefined
  if (kind === 'district' && isNamed(scene, from + 1, at)) return undefined
  const owner = ownerBetween(scene, from + 1, at)?.id
  return propose(scene, 'nominal', from, at + 1, {
    head: scene.tokens[at]!,
    noun: scene.tokens[at]!.folded,
    open: true,
    likelihood: 0.7,
    ...(apposition(scene, at, kind) ?? {}),
    ...(owner ? { owner } : {}),
  })
}

/** "the Hickory Hill neighborhood": one by a name of its own is none told before; "the Iraqi district" and "the Baghdad suburb" may be. */
function isNamed(scene: Scene, from: number, noun: number): boolean {
  for (let at = from; at < noun; ) {
    const match = matchAt(scene, at)
    if (!match && scene.tokens[at]!.capital) return true
    if (match && !saysWhose(match)) return true
    at = match ? match.to : at + 1
  }
  return false
}

const saysWhose = ({ meanings: { demonyms, famous, container } }: Match): boolean =>
  demonyms.length > 0 || famous || container

/** With these the noun is one of several, not the one spoken of. */
const UNLIKE = new Set(
  'same other first second third last next only best worst whole entire best-known right wrong very new old biggest largest'.split(
    ' ',
  ),
)

/** "the fourth city", "the poorest country", but "the West African nation". */
const isUnlike = ({ folded, capital }: Token): boolean =>
  UNLIKE.has(folded) || (!capital && /(?:th|est)$/.test(folded))

/** With these a capital is not the country's seat of government, or no longer: "the commercial capital". */
const OTHER_CAPITAL = new Set(
  'former ancient old onetime then historic commercial business financial economic industrial cultural spiritual fashion culinary music state provincial regional'.split(
    ' ',
  ),
)

/** "the capital gains tax", "the capital punishment": money, crimes and letters, not a city. */
const MONEY = new Set(
  'gains gain markets market spending expenditure expenditures investment investments flight punishment crime crimes murder letter letters stock budget improvement improvements campaign projects project'.split(
    ' ',
  ),
)

/** "the capital gains tax", "the Federal Capital Territory". */
const isPartOfName = (scene: Scene, at: number): boolean =>
  MONEY.has(wordAt(scene, at + 1)) ||
  (scene.tokens[at]!.capital && tokenAt(scene, at + 1)?.capital === true && !matchAt(scene, at + 1))

/** Small words over which no phrase goes on. */
const PARTING = new Set('of in on at and or to by for from with a an his her its their my our'.split(' '))

/** The token of "the" or "this", with a region's or country's adjective or one plain adjective between. */
function startOfPhrase(scene: Scene, noun: number): number | undefined {
  const { capital, folded, sentence } = scene.tokens[noun]!
  if (capital && folded !== 'capital' && !scene.titleCase[sentence] && !standsAlone(scene, noun))
    return undefined
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const token = scene.tokens[at]!
    if (token.sentence !== sentence) return undefined
    if (token.folded === 'the' || (token.folded === 'this' && at === noun - 1)) return at
    if (token.kind === 'mark' && token.text !== '-') return undefined
    if (token.kind === 'number' || isUnlike(token)) return undefined
    if (PARTING.has(token.folded) || (!token.capital && noun - at > 3)) return undefined
    // In capitals that are a headline's, all words between have them: "the NDA took Gaya Town" is none.
    if (capital && !token.capital && token.kind === 'word') return undefined
  }
  return undefined
}

/** Nouns that stand for one country or part of it in capitals too: "the Kingdom", "the Islamic Republic". */
const HONOURED = new Set(
  'kingdom republic emirate sultanate principality emirates federation strip peninsula island'.split(' '),
)

/** Capitals that are the whole name: "the Kingdom", but not "the Magic Kingdom". */
function standsAlone(scene: Scene, noun: number): boolean {
  const run = runAt(scene, noun)
  if (!run || run.to !== noun + 1 || !HONOURED.has(scene.tokens[noun]!.folded)) return false
  return (
    run.from === noun || (run.from === noun - 1 && /^(?:islamic|people's)$/.test(wordAt(scene, noun - 1)))
  )
}

/** Sites keep their reference before another noun ("the embassy attack"); "the city council" is no city. */
const SITES = new Set(['embassy', 'airport', 'base', 'prison', 'hospital', 'building', 'venue', 'school'])

function maySpeakOfPlace(scene: Scene, noun: number, kind: string): boolean {
  const next = tokenAt(scene, noun + 1)
  if (!next || next.sentence !== scene.tokens[noun]!.sentence) return true
  if (next.kind === 'word' && next.capital && kind !== 'capital') return false
  if (next.folded === 'of' || next.text === '-') return false
  return SITES.has(kind) || kind === 'capital' || !qualifies(scene, noun + 1)
}

/** "the capital Baghdad", "the capital, Baghdad,": a city that is a capital stands beside it. */
function apposition(scene: Scene, noun: number, kind: string): { apposed: Span } | undefined {
  if (kind !== 'capital' && kind !== 'city') return undefined
  const at = tokenAt(scene, noun + 1)?.text === ',' ? noun + 2 : noun + 1
  const match = matchAt(scene, at)
  const city = match?.senses.some(({ type }) => type === 'city')
  return match && city ? { apposed: spanOf(scene, at, match.to) } : undefined
}

/** "Qatar's capital", "the capital of Qatar". */
function capitalOf(scene: Scene, at: number): Proposal | undefined {
  const after = wordAt(scene, at + 1) === 'of' ? matchAt(scene, at + 2) : undefined
  const before = isPossessive(tokenAt(scene, at - 1))
    ? [3, 2].map(back => matchAt(scene, at - back)).find(match => match?.to === at - 1)
    : undefined
  const match = after ?? before
  const country = match?.meanings.country
  if (!match || !country) return undefined
  const from = after ? at - (wordAt(scene, at - 1) === 'the' ? 1 : 0) : match.from
  return propose(scene, 'nominal', from, after ? match.to : at + 1, {
    head: scene.tokens[at]!,
    noun: 'capital',
    open: true,
    owner: country.id,
    likelihood: 0.9,
    ...(after ? {} : (apposition(scene, at, 'capital') ?? {})),
  })
}
