import { BEARER, CAPITAL, LEADER, MARK, PHRASE, SURNAME, UNQUALIFIED } from './kinds.ts'
import { isOfSpace } from './planets.ts'
import { isRoad } from './roads.ts'
import { isSaint } from './saints.ts'
import { keyOf, type Scene } from './scene.ts'
import { isContainerAt, isPossessive } from './senses.ts'
import { is, matchAt, tokenAt, wordAt } from './surroundings.ts'

/**
 * Whether the words around a name make something else of it: "US$4 billion", "250 B.C.", "St. John's Hospital",
 * "USS Arizona", "McPherson & Jacobsen", "the Duke of Wellington", "the Medal of Valor", "Guinea pig", "Borders closed".
 */
export const isOtherThing = (scene: Scene, from: number, to: number): boolean =>
  isMoney(scene, from, to) ||
  isRoad(scene, from, to) ||
  isEra(scene, from) ||
  isTerm(scene, from, to) ||
  isSaint(scene, from, to) ||
  isSchool(scene, from, to) ||
  isCourtDistrict(scene, from, to) ||
  isNamesake(scene, from) ||
  isFirm(scene, from, to) ||
  isCalledFirm(scene, from, to) ||
  isRank(scene, from) ||
  isAward(scene, from) ||
  isOwner(scene, from, to) ||
  isPlanet(scene, from, to) ||
  isLikened(scene, to) ||
  isIllness(scene, from, to) ||
  isPhrase(scene, from, to) ||
  isHalf(scene, from, to) ||
  lacksArticle(scene, from, to)

/** "Pont-Sondé" is no Pont: the name goes on behind a hyphen, and what comes there is no place that stands beside it ("Delhi-Mumbai"). */
function isHalf(scene: Scene, from: number, to: number): boolean {
  const hyphen = tokenAt(scene, to)
  if (hyphen?.text !== '-' || hyphen.start !== scene.tokens[to - 1]!.end) return false
  const next = tokenAt(scene, to + 1)
  if (next?.start !== hyphen.end || !next.capital || next.allCaps) return false
  return !matchAt(scene, from)?.meanings.curated && !matchAt(scene, to + 1)
}

/** A dollar sign or a number sticks to it: "US$4", "A$", "4GB". */
function isMoney(scene: Scene, from: number, to: number): boolean {
  const before = tokenAt(scene, from - 1)
  const next = tokenAt(scene, to)
  if (before?.text === '$') return true
  if (before?.kind === 'number' && before.end === scene.tokens[from]!.start) return true
  return next?.text === '$' && next.start === scene.tokens[to - 1]!.end
}

const isEra = (scene: Scene, from: number): boolean =>
  /^(?:b\.?c|a\.?d)\.?$/.test(wordAt(scene, from)) && /^(?:\d+|century)$/.test(wordAt(scene, from - 1))

/** The last name of a head of state or government, and the word for a term. */
function isTerm(scene: Scene, from: number, to: number): boolean {
  const term = wordAt(scene, to)
  return (term === 'administration' || term === 'presidency') && is(scene, from, LEADER)
}

/**
 * "Washington Elementary", "Lincoln and Franklin elementary schools": in America they bear names of persons; of a town
 * that the article is in too, "Livingston Elementary", it may be the town's.
 */
function isSchool(scene: Scene, from: number, to: number): boolean {
  if (to - from !== 1 || !is(scene, from, SURNAME | LEADER)) return false
  const isListed = wordAt(scene, to) === 'and' && is(scene, to + 1, SURNAME | LEADER)
  if (!GRADES.has(wordAt(scene, isListed ? to + 2 : to))) return false
  const grade = tokenAt(scene, isListed ? to + 2 : to)!
  if (!grade.capital && !/^schools?$/.test(wordAt(scene, isListed ? to + 3 : to + 1))) return false
  return !scene.located.has(keyOf(scene, from, to))
}

/** "the Southern District of Texas": a part of a state that its federal court sits for, of no land that has districts. */
function isCourtDistrict(scene: Scene, from: number, to: number): boolean {
  if (wordAt(scene, to - 1) !== 'district' || wordAt(scene, to) !== 'of') return false
  if (!COURT_SIDES.has(wordAt(scene, from))) return false
  return matchAt(scene, to + 1)?.meanings.bare.some(({ type }) => type === 'admin1') === true
}

const COURT_SIDES = new Set('northern southern eastern western middle central'.split(' '))

const GRADES = new Set(['elementary', 'intermediate', 'middle'])

/** "USS Arizona", "Hurricane Florence", "Hyundai Tucson": a ship, a storm or a vehicle of the name; ships' sorts may stand in lower case. */
function isNamesake(scene: Scene, from: number): boolean {
  if (!is(scene, from - 1, BEARER)) return false
  const before = scene.tokens[from - 1]!
  if (before.sentence !== scene.tokens[from]!.sentence) return false
  return before.capital || scene.knowledge.words('name-bearers').get(before.folded) === 'ship'
}

/** "McPherson & Jacobsen", "Bed Bath & Beyond", "Stooges Bar & Grill": a firm, unless both sides are places ("Dallas & Houston"). */
function isFirm(scene: Scene, from: number, to: number): boolean {
  const goesOn =
    tokenAt(scene, to)?.text === '&' && is(scene, to + 1, CAPITAL) && matchAt(scene, to + 1) === undefined
  const went = tokenAt(scene, from - 1)?.text === '&' && is(scene, from - 2, CAPITAL)
  return goesOn || (went && (matchAt(scene, from - 2) === undefined || is(scene, from - 3, CAPITAL)))
}

/** "mortgage lender Halifax", and "Halifax said" after it; but the town where something is in it; people are at firms. */
const isCalledFirm = (scene: Scene, from: number, to: number): boolean =>
  scene.firms.size > 0 &&
  scene.firms.has(keyOf(scene, from, to)) &&
  !INSIDE.has(wordAt(scene, from - 1)) &&
  !(
    tokenAt(scene, to)?.text === ',' &&
    isContainerAt(scene, to + 1) &&
    !isPossessive(tokenAt(scene, matchAt(scene, to + 1)!.to))
  )

const INSIDE = new Set(['in', 'near', 'around', 'outside', 'to'])

/** Ranks of the nobility, whose "of" names no place the text is about. "King of" and "Emir of" do. */
const NOBLE = new Set(
  'duke duchess earl countess marquess marquis viscount viscountess baron baroness'.split(' '),
)

/** "the Duke of Edinburgh", "the Prince of Wales". */
function isRank(scene: Scene, from: number): boolean {
  if (wordAt(scene, from - 1) !== 'of') return false
  const rank = wordAt(scene, from - 2)
  return NOBLE.has(rank) || (/^prince(?:ss)?$/.test(rank) && wordAt(scene, from) === 'wales')
}

const AWARDS = new Set('medal medals cross order legion'.split(' '))

/** "the Medal of Valor", "the Order of Canada". */
const isAward = (scene: Scene, from: number): boolean =>
  wordAt(scene, from - 1) === 'of' && is(scene, from - 2, CAPITAL) && AWARDS.has(wordAt(scene, from - 2))

/** "the Lord's Prayer": after an article somebody's, though a place may be called Lord's. */
const isOwner = (scene: Scene, from: number, to: number): boolean =>
  isPossessive(tokenAt(scene, to - 1)) && /^(?:the|our|my|a)$/.test(wordAt(scene, from - 1))

/** "two probes towards Mars": no town of the name, in an article about space, unless its state stands behind it. */
const isPlanet = (scene: Scene, from: number, to: number): boolean =>
  to - from === 1 &&
  scene.isAboutSpace &&
  isOfSpace(scene, from, 'planet') &&
  !(tokenAt(scene, to)?.text === ',' && isContainerAt(scene, to + 1))

/** "a Glastonbury of the north", "the Venice of the East": another place is likened to it. */
const isLikened = (scene: Scene, to: number): boolean =>
  wordAt(scene, to) === 'of' &&
  wordAt(scene, to + 1) === 'the' &&
  COMPASS.has(wordAt(scene, to + 2)) &&
  (tokenAt(scene, to + 3) === undefined || is(scene, to + 3, MARK | UNQUALIFIED))

const COMPASS = new Set('north south east west orient tropics arctic'.split(' '))

/** "Marburg killed ten", where the article has "the Marburg virus": the illness, unless something is in the town. */
function isIllness(scene: Scene, from: number, to: number): boolean {
  if (to - from !== 1 || !ILLNESSES.has(wordAt(scene, from))) return false
  if (scene.located.has(keyOf(scene, from, to))) return false
  const name = wordAt(scene, from)
  return scene.tokens.some(({ folded }, at) => folded === name && ILL.has(wordAt(scene, at + 1)))
}

const ILLNESSES = new Set('marburg lassa hendra lyme norwalk coxsackie'.split(' '))
const ILL = new Set('virus disease fever outbreak infection infections cases'.split(' '))

/** "Guinea pig", "Bank of America": with the word before or after it is something else; so is all of "El Niño", but not of "Latin America". */
function isPhrase(scene: Scene, from: number, to: number): boolean {
  const begins = is(scene, from, PHRASE)
  const wentOn = is(scene, from - 1, PHRASE)
  if (!begins && !wentOn) return false
  const phrases = scene.knowledge.words('other-phrases')
  const name = keyOf(scene, from, to).replace(/\.$/, '')
  return (
    (begins && !matchAt(scene, from)?.meanings.curated && phrases.has(name)) ||
    (begins && phrases.has(`${name} ${wordAt(scene, to)}`)) ||
    (wentOn && phrases.has(`${wordAt(scene, from - 1)} ${name}`))
  )
}

/** "Borders closed in Texas" is no news of the Borders of Scotland. */
const lacksArticle = (scene: Scene, from: number, to: number): boolean =>
  to - from === 1 &&
  scene.knowledge.words('article-names').has(wordAt(scene, from)) &&
  wordAt(scene, from - 1) !== 'the'
