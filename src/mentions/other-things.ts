import { isCurated } from '../gazetteer/gazetteer.ts'
import { keyOf, type Scene } from './scene.ts'
import { isPossessive } from './senses.ts'

/**
 * Whether the words around a name make something else of it: "US$4 billion", "250 B.C.", "St. John's Hospital",
 * "USS Arizona", "McPherson & Jacobsen", "the Duke of Wellington", "Guinea pig".
 */
export const isOtherThing = (scene: Scene, from: number, to: number): boolean =>
  isMoney(scene, from, to) ||
  isEra(scene, from) ||
  isTerm(scene, from, to) ||
  isSaint(scene, from, to) ||
  isNamesake(scene, from) ||
  isFirm(scene, from, to) ||
  isRank(scene, from) ||
  isPhrase(scene, from, to)

/** A dollar sign or a number sticks to it: "US$4", "A$", "4GB". */
function isMoney({ tokens }: Scene, from: number, to: number): boolean {
  const before = tokens[from - 1]
  const next = tokens[to]
  if (before?.text === '$') return true
  if (before?.kind === 'number' && before.end === tokens[from]!.start) return true
  return next?.text === '$' && next.start === tokens[to - 1]!.end
}

const isEra = ({ tokens }: Scene, from: number): boolean =>
  /^(?:b\.?c|a\.?d)\.?$/.test(tokens[from]!.folded) &&
  /^(?:\d+|century)$/.test(tokens[from - 1]?.folded ?? '')

/** The last name of a head of state or government, and the word for a term. */
const isTerm = ({ tokens, knowledge }: Scene, from: number, to: number): boolean =>
  (tokens[to]?.folded === 'administration' || tokens[to]?.folded === 'presidency') &&
  knowledge.offices.get(tokens[from]!.text).length > 0

/** "St. John's Hospital" is a house of the saint. */
const isSaint = ({ tokens }: Scene, from: number, to: number): boolean =>
  /^(?:st\.?|saint)$/.test(tokens[from]!.folded) &&
  isPossessive(tokens[to]) &&
  tokens[to + 1]?.capital === true

/** "USS Arizona", "Hurricane Florence", "Hyundai Tucson": a ship, a storm or a vehicle of the name; ships' sorts may stand in lower case. */
function isNamesake({ tokens, knowledge }: Scene, from: number): boolean {
  const before = tokens[from - 1]
  if (!before || before.sentence !== tokens[from]!.sentence) return false
  const bearer = knowledge.words('name-bearers').get(before.folded)
  return bearer !== undefined && (before.capital || bearer === 'ship')
}

/** "McPherson & Jacobsen", "Bed Bath & Beyond": a firm, unless both sides are places ("Dallas & Houston"). */
function isFirm({ tokens, matches }: Scene, from: number, to: number): boolean {
  const goesOn = tokens[to]?.text === '&' && tokens[to + 1]?.capital === true && !matches.has(to + 1)
  const went = tokens[from - 1]?.text === '&' && tokens[from - 2]?.capital === true
  return goesOn || (went && !matches.has(from - 2))
}

/** Ranks of the nobility, whose "of" names no place the text is about. "King of" and "Emir of" do. */
const NOBLE = new Set(
  'duke duchess earl countess marquess marquis viscount viscountess baron baroness'.split(' '),
)

/** "the Duke of Edinburgh", "the Prince of Wales". */
function isRank({ tokens }: Scene, from: number): boolean {
  const rank = tokens[from - 2]
  if (tokens[from - 1]?.folded !== 'of' || !rank) return false
  if (NOBLE.has(rank.folded)) return true
  return /^prince(?:ss)?$/.test(rank.folded) && tokens[from]!.folded === 'wales'
}

/** "Guinea pig", "Bank of America": with the word before or after it is something else; so is all of "El Niño", but not of "Latin America". */
function isPhrase(scene: Scene, from: number, to: number): boolean {
  const phrases = scene.knowledge.words('other-phrases')
  const name = keyOf(scene, from, to).replace(/\.$/, '')
  const known = scene.matches.get(from)?.senses.some(sense => isCurated(scene.place(sense.placeId)!)) ?? false
  return (
    (!known && phrases.has(name)) ||
    phrases.has(`${name} ${scene.tokens[to]?.folded}`) ||
    phrases.has(`${scene.tokens[from - 1]?.folded} ${name}`)
  )
}
