import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { Token } from '../model/document.ts'
import { DIVISIONS, divisionsCalled } from './division-names.ts'
import { BODY, NOT_PLACE, ORGANISATION } from './kinds.ts'
import { inDateline } from './letters.ts'
import { type Item, namesAfter } from './lists.ts'
import { endWithCity } from './philippine-cities.ts'
import { type Proposal, propose, type Rule, wordsOf } from './rule.ts'
import { keyOf, type Scene } from './scene.ts'
import { followsLocative, is, matchAt, runAt, tokenAt, wordAt } from './surroundings.ts'
import { toldBeside } from './told-beside.ts'
import { toldWhere } from './told-where.ts'

/**
 * Names no list knows that the words around make a place's: "the village of Kampungu", "Gondra district",
 * "HARWINTON —". Once it is told, the name is one wherever it comes again. They stay without a point,
 * unless the text says what they lie by (`resolution/told-near.ts`).
 */
export const unlisted: Rule = scene => {
  const told = [...byNoun(scene), ...byDateline(scene), ...toldWhere(scene), ...toldBeside(scene)].filter(
    item => isUnknown(scene, item),
  )
  const names = new Set(told.map(item => keyOf(scene, item.from, item.to)))
  const again = names.size === 0 ? [] : scene.runs.filter(run => isOneOf(scene, run, names))
  return unique([...told, ...again]).map(item => nameOf(scene, item))
}

function byNoun(scene: Scene): Item[] {
  const nouns = nounsOf(scene.knowledge)
  return scene.cues.flatMap(at => {
    const { folded, capital } = scene.tokens[at]!
    const noun = nouns.get(folded)
    if (!noun || capital || noun.where === 'series') return []
    const next = tokenAt(scene, at + 1)
    const isOf = next?.folded === 'of' || (noun.plural && next?.text === ':')
    const after = isOf && noun.where !== 'before' ? namesAfter(scene, at + 2) : []
    if (noun.plural) return after
    // "the Hickory Hill neighborhood of Memphis"
    const before = noun.where !== 'of' ? runBefore(scene, at) : []
    return [...before, ...after.slice(0, 1)]
  })
}

/** "in Gondra district": capitals right before the noun; as the first word of a sentence one capital tells nothing. */
function runBefore(scene: Scene, noun: number): Item[] {
  const run = runAt(scene, noun - 1)
  if (!run || run.to !== noun || run.to - run.from > 2 || scene.titleCase[scene.tokens[noun]!.sentence])
    return []
  const opens = opensSentence(scene, run.from)
  const the = wordAt(scene, run.from - 1) === 'the'
  return !opens && (the || followsLocative(scene, run.from)) ? [run] : []
}

const opensSentence = ({ document, tokens }: Scene, at: number): boolean =>
  document.sentences[tokens[at]!.sentence]!.firstToken === at

/** The town a report is filed from, first in its dateline, where the article names it in small letters too: "SPORTS —" is none. */
const byDateline = (scene: Scene): Item[] => {
  const run = scene.document.dateline ? scene.runs.find(one => inDateline(scene, one.from)) : undefined
  const opens = run && scene.tokens[run.from]!.start === scene.document.dateline?.start
  if (!opens || !scene.tokens.slice(run.from, run.to).every(isLongCapitals)) return []
  const { folded } = scene.tokens[run.from]!
  const again = scene.tokens.some(
    (token, at) => token.folded === folded && token.capital && !token.allCaps && !opensSentence(scene, at),
  )
  return again ? [run] : []
}

/** Shorter ones are ships, agencies and codes: "LST-325". */
const isLongCapitals = ({ allCaps, text }: Token): boolean => allCaps && text.length > 3

const isOneOf = (scene: Scene, { from, to }: Item, names: ReadonlySet<string>): boolean =>
  to - from <= 3 && names.has(keyOf(scene, from, to)) && isUnknown(scene, { from, to })

/** No list has the name, and no word of it is a person's, a body's or the calendar's. */
function isUnknown(scene: Scene, { from, to }: Item): boolean {
  const titles = scene.knowledge.words('titles')
  for (let at = from; at < to; at++) {
    const { folded, allCaps, text } = scene.tokens[at]!
    if (allCaps && text.length <= 3) return false
    if (scene.people.tokens[at] || scene.organisations.has(at)) return false
    if (is(scene, at, NOT_PLACE | ORGANISATION | BODY) || titles.has(folded)) return false
  }
  const match = matchAt(scene, from)
  return (!match || endWithCity(scene, match) < to) && !isEnding(scene, from)
}

/** "Rio Bonito do Iguaçu" is listed, and its last word no other name. */
function isEnding(scene: Scene, from: number): boolean {
  for (let at = from - 2; at >= 0 && at > from - LONGEST_NAME; at--)
    if ((matchAt(scene, at)?.to ?? 0) > from) return true
  return false
}

const LONGEST_NAME = 5

function nameOf(scene: Scene, { from, to }: Item): Proposal {
  const candidates = asDivision(scene, from, to)
  const words = `The words around it make it a place; ${candidates.length > 0 ? 'lists have it with its word only' : 'no list has its name'}`
  return propose(scene, 'name', from, to, {
    candidates,
    likelihood: 0.75,
    reasons: [{ rule: 'unlisted', words, weight: 0 }],
  })
}

/** "in Preah Vihear province", which lists have with a capital only. */
function asDivision(scene: Scene, from: number, to: number): readonly string[] {
  const word = wordAt(scene, to)
  return DIVISIONS.has(word) ? divisionsCalled(scene, wordsOf(scene, from, to), word, from) : []
}

interface Noun {
  readonly where: string
  readonly plural: boolean
}

/** The nouns in both numbers. */
function nounsOf(knowledge: Knowledge): ReadonlyMap<string, Noun> {
  let nouns = known.get(knowledge)
  if (!nouns) {
    nouns = new Map()
    for (const [plural, singular, where] of knowledge.lexicon('settlement-nouns')) {
      nouns.set(plural!, { where: where!, plural: true })
      nouns.set(singular!, { where: where!, plural: false })
    }
    known.set(knowledge, nouns)
  }
  return nouns
}

const known = new WeakMap<Knowledge, Map<string, Noun>>()

const unique = (items: readonly Item[]): Item[] => [...new Map(items.map(item => [item.from, item])).values()]
