import type { NameSense } from '../gazetteer/gazetteer.ts'
import type { NameMatch } from '../gazetteer/names.ts'
import type { Span } from '../model/span.ts'
import { STATES } from '../text/abbreviations.ts'
import { isPartOfLonger } from './bodies.ts'
import { bestFame, containerAt, likeness } from './likeness.ts'
import { type Proposal, propose, spanOf } from './rule.ts'
import type { Scene } from './scene.ts'
import { SIGNS } from './signs.ts'

/** More rivals than this never win: they are sorted by size. */
const MOST_CANDIDATES = 40

/** Names of places: the longest name of the gazetteer, where the words around it let it be one. */
export function findNames(scene: Scene): Proposal[] {
  const found: Proposal[] = []
  for (const [at, match] of scene.matches) {
    const last = found.at(-1)
    if (last && scene.tokens[at]!.start < last.end) continue
    const proposal = nameAt(scene, match)
    if (proposal) found.push(proposal)
  }
  return found
}

function nameAt(scene: Scene, match: NameMatch<NameSense>): Proposal | undefined {
  const { to } = match
  const from = withoutArticle(scene, match)
  const first = scene.tokens[from]!
  const { zone } = scene.document.sentences[first.sentence]!
  if (zone === 'credit' || inDatelineCredit(scene, from)) return undefined
  const senses = sensesHere(scene, match)
  if (senses.length === 0 || isOtherThing(scene, from, to)) return undefined
  if (to - from === 1 && scene.knowledge.words('not-places').has(first.folded) && !first.text.includes('.'))
    return undefined
  const seats = senses.every(sense => scene.place(sense.placeId)?.standsFor !== undefined)
  if (seats && isPartOfLonger(scene, from, to)) return undefined
  const fame = bestFame(scene, senses)
  if (scene.people.tokens[from] && !(fame >= 5 && from === 0)) return undefined
  const signs = likeness(scene, { from, to, senses }, fame) + (inDateline(scene, from) ? SIGNS.dateline : 0)
  if (signs < SIGNS.believed) return undefined
  const within = containerSpan(scene, to)
  return propose(scene, 'name', from, to, {
    candidates: [...new Set(senses.map(sense => sense.placeId))].slice(0, MOST_CANDIDATES),
    attributive: qualifies(scene, to),
    likelihood: 1 / (1 + Math.exp(SIGNS.believed - 0.5 - signs)),
    ...(within ? { within } : {}),
  })
}

/** The first token of the name proper: "Philippines" of "The Philippines", but all of "The Hague". */
function withoutArticle(scene: Scene, { from, to, senses }: NameMatch<NameSense>): number {
  if (scene.tokens[from]!.folded !== 'the') return from
  const bare = scene.matches.get(from + 1)
  return bare?.to === to && bare.senses.some(one => senses.some(other => other.placeId === one.placeId))
    ? from + 1
    : from
}

/** What the name may stand for here: adjectives have a rule of their own, codes need a comma before them. */
function sensesHere(scene: Scene, match: NameMatch<NameSense>): NameSense[] {
  const first = scene.tokens[match.from]!
  // "Mark Tedeschi, QC" is no Quebecer.
  const afterComma = scene.tokens[match.from - 1]?.text === ',' && !scene.people.tokens[match.from - 2]
  const short = match.to - match.from === 1 && STATES.has(first.folded.replace('.', ''))
  if (short && !first.text.endsWith('.') && !afterComma) return []
  return match.senses.filter(sense => {
    if (sense.how === 'demonym' || sense.how === 'body') return false
    if (sense.how !== 'code') return true
    // "GA" needs the comma of "Athens, GA"; "Ga." and "S.C." are plain enough by their dots.
    return (
      (afterComma && first.allCaps) ||
      (scene.place(sense.placeId)?.codes?.includes(first.text) && first.text.endsWith('.'))
    )
  })
}

/** "US$4 billion", "250 B.C.", "the Bush administration": money, an era, a person's term. */
export function isOtherThing(scene: Scene, from: number, to: number): boolean {
  const next = scene.tokens[to]
  const first = scene.tokens[from]!
  if (next?.text === '$' && next.start === scene.tokens[to - 1]!.end) return true
  if (scene.tokens[from - 1]?.text === '$') return true
  if (scene.tokens[from - 1]?.kind === 'number' && scene.tokens[from - 1]!.end === first.start) return true
  if (
    /^(?:b\.?c|a\.?d)\.?$/.test(first.folded) &&
    /^(?:\d+|century)$/.test(scene.tokens[from - 1]?.folded ?? '')
  )
    return true
  // "St. John's Hospital" is a house of the saint.
  if (
    /^(?:st\.?|saint)$/.test(first.folded) &&
    /^['’]s$/.test(next?.text ?? '') &&
    scene.tokens[to + 1]?.capital
  )
    return true
  const phrases = scene.knowledge.words('other-phrases')
  return (
    phrases.has(`${first.folded} ${next?.folded ?? ''}`) ||
    phrases.has(`${scene.tokens[from - 1]?.folded ?? ''} ${first.folded}`)
  )
}

/** "Iraq" after "Baghdad, ": the next name if it is a country or state right after a comma. */
function containerSpan(scene: Scene, to: number): Span | undefined {
  const comma = scene.tokens[to]
  if (comma?.text !== ',' || !containerAt(scene, to + 1)) return undefined
  const match = scene.matches.get(to + 1)!
  if (scene.tokens[to + 1]!.sentence !== scene.tokens[to - 1]!.sentence) return undefined
  return spanOf(scene, to + 1, match.to)
}

const inDateline = ({ document, tokens }: Scene, at: number) =>
  document.dateline !== null &&
  tokens[at]!.start < document.dateline.end &&
  tokens[at]!.start >= document.dateline.start

/** "(UPI)" in a dateline is an agency. */
const inDatelineCredit = (scene: Scene, at: number) =>
  inDateline(scene, at) && scene.tokens[at - 1]?.text === '('

const NOT_QUALIFIED = new Set(
  'and or but in on at to of for from by with as is are was were be been has have had will would could should can may might must that which who whom when where while after before since until because than then also not into over under against between during through said says say told warned vowed announced if so do does did its their his her the a an this these those there it he she they we i about around near across toward towards amid via per without within despite whilst amidst last next today yesterday tomorrow tonight overnight early late earlier later once twice again already still just only even however too all both no never now soon alone monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
)

/** Whether a noun follows that the name only qualifies: "U.S. forces", "Boston police". */
export function qualifies(scene: Scene, to: number): boolean {
  const next = scene.tokens[to]
  if (!next || next.sentence !== scene.tokens[to - 1]!.sentence) return false
  if (next.text === '-')
    return scene.tokens[to + 1]?.kind === 'word' && next.start === scene.tokens[to - 1]!.end
  if (next.kind !== 'word' || next.text.startsWith("'") || next.text.startsWith('’')) return false
  if (NOT_QUALIFIED.has(next.folded)) return false
  if (/(?:ly|ed)$/.test(next.folded)) return false
  return !scene.knowledge.words('verb-forms').has(next.folded)
}
