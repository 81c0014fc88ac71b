import type { NameSense } from '../gazetteer/sense.ts'
import { CAPITAL, FIRM, MARK, SPEECH } from './kinds.ts'
import { isPossessive } from './senses.ts'
import { followsLocative, is, type Match, runAt, type Surroundings, tokenAt, wordAt } from './surroundings.ts'

/** Whether the words beside a name say that it is a firm's: "mortgage lender Halifax", "Iberia said". */
export function isFirmsName(scene: Surroundings, match: Match): boolean {
  const { from, to, meanings } = match
  const run = runAt(scene, from)
  if (run?.from !== from || run.to !== to) return false
  if (isSpeaking(scene, match) || isShortened(scene, match)) return true
  return (
    meanings.bare.some(({ type }) => type === 'city') &&
    (followsNoun(scene, match) || isToldAside(scene, match))
  )
}

/** "Iberia said it would resume flights": no peninsula or river speaks, but a firm does that has its name. */
function isSpeaking(scene: Surroundings, { from, to, meanings: { bare } }: Match): boolean {
  if (!is(scene, to, SPEECH) || wordAt(scene, from - 1) === 'the') return false
  const isDumb = ({ placeId }: NameSense) => /^[TH]/.test(scene.place(placeId)?.featureCode ?? '')
  return bare.some(isDumb) && bare.every(one => isDumb(one) || isVillage(one))
}

/** "Rio said", in an article that names Rio Tinto: the firm by its first word. */
function isShortened(scene: Surroundings, { from, to, meanings: { bare } }: Match): boolean {
  if (!is(scene, to, SPEECH) || !bare.some(({ type }) => type === 'city')) return false
  const said = wordAt(scene, from)
  return [...scene.organisations.values()].some(
    one => one.senses[0]!.kind === 'company' && one.to - one.from > 1 && wordAt(scene, one.from) === said,
  )
}

const isVillage = ({ type, population }: NameSense): boolean => type === 'city' && population < 50_000

/** "asset manager Aberdeen", but not "the airline Dallas-based". */
const followsNoun = (scene: Surroundings, { from, to }: Match): boolean =>
  isNoun(scene, from - 1) &&
  scene.tokens[from - 1]!.sentence === scene.tokens[from]!.sentence &&
  tokenAt(scene, to)?.text !== '-' &&
  !isPossessive(tokenAt(scene, to))

/** "Halifax, Britain’s biggest mortgage lender, said". */
function isToldAside(scene: Surroundings, { from, to }: Match): boolean {
  if (tokenAt(scene, to)?.text !== ',' || followsLocative(scene, from)) return false
  const isOpened = ARTICLES.has(wordAt(scene, to + 1)) || isPossessive(tokenAt(scene, to + 2))
  if (!isOpened) return false
  for (let at = to + 2; at < to + FAR; at++) {
    if (is(scene, at, MARK) && tokenAt(scene, at)?.text === ',') return false
    if (isNoun(scene, at)) return is(scene, at + 1, MARK) || GOES_ON.has(wordAt(scene, at + 1))
  }
  return false
}

const isNoun = (scene: Surroundings, at: number): boolean => is(scene, at, FIRM) && !is(scene, at, CAPITAL)

const ARTICLES = new Set(['the', 'a', 'an'])
/** What may stand behind the noun where it ends what is told aside. */
const GOES_ON = new Set('that which once owned behind with listed founded and whose'.split(' '))
/** Words looked through for the noun. */
const FAR = 8
