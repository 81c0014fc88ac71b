import type { NameSense } from '../gazetteer/sense.ts'
import { DIVISIONS, divisionsCalled } from './division-names.ts'
import { CURATED_FAME } from './fame.ts'
import { type Item, namesAfter, namesBefore } from './lists.ts'
import { type Proposal, propose, type Rule, wordsOf } from './rule.ts'
import type { Scene } from './scene.ts'
import { candidatesOf } from './senses.ts'
import { matchAt, wordAt } from './surroundings.ts'

/** Names that share one noun: "Clarke, Oconee and Jackson counties", "the Williams and Cranberry rivers", "counties Kerry and Clare". */
export const series: Rule = scene => {
  const nouns = scene.knowledge.words('settlement-nouns')
  return scene.cues.flatMap(at => {
    const noun = nouns.get(scene.tokens[at]!.folded)
    if (noun === 'county' && scene.tokens[at]!.folded === 'counties') {
      const after = namesByState(scene, /^(?:of|:)$/.test(wordAt(scene, at + 1)) ? at + 2 : at + 1)
      if (after.length > 1) return after.map(item => memberOf(scene, item, noun))
    }
    const items = noun === undefined ? [] : namesBefore(scene, at)
    return items.length < 2 || isOnlyBeside(scene, items.at(-1)!, noun!)
      ? []
      : items.map(item => memberOf(scene, item, noun!))
  })
}

/** "Crittenden and Cross in Arkansas; Dunklin in Missouri; and Tate in Mississippi": as warnings of storms list counties, state by state. */
function namesByState(scene: Scene, from: number): Item[] {
  const found: Item[] = []
  for (let at = from; found.length < LONGEST_LIST; ) {
    const names = namesAfter(scene, at)
    found.push(...names)
    const end = names.at(-1)?.to
    const state = end !== undefined && wordAt(scene, end) === 'in' ? matchAt(scene, end + 1) : undefined
    if (!state?.meanings.container || wordAt(scene, state.to) !== ';') return found
    at = wordAt(scene, state.to + 1) === 'and' ? state.to + 2 : state.to + 1
  }
  return found
}

/** Longer ones are tables. */
const LONGEST_LIST = 60

/** "Banksy and London boroughs": a well-known name right before the noun, and none with the noun, only says whose they are. */
function isOnlyBeside(scene: Scene, item: Item, noun: string): boolean {
  const match = matchAt(scene, item.from)
  if (match?.to !== item.to || fullName(scene, item, noun)) return false
  return match.meanings.fame >= CURATED_FAME
}

/** Nouns of what may be called by the bare name too: "Maliuc and Caraorman villages", "Kursk and Oryol cities". */
const SETTLED = new Set(
  'village city town municipality commune locality neighborhood neighbourhood township district province governorate prefecture region oblast krai state'.split(
    ' ',
  ),
)

/** "Clarke" of such a list is Clarke County; where there is none of the name, what bears the name itself, else no place known. */
function memberOf(scene: Scene, item: Item, noun: string): Proposal {
  const whole = fullName(scene, item, noun)
  const match = SETTLED.has(noun) ? matchAt(scene, item.from) : undefined
  // "Miami and Cedarville townships": of a state told of, not the city the world knows.
  const isNear = ({ country, admin1 }: NameSense) =>
    noun !== 'township' || scene.named.has(`${country}/${admin1}`)
  const bare = match?.to === item.to ? candidatesOf(match.senses.filter(isNear)) : []
  const from = whole?.from ?? item.from
  const words = `“${wordsOf(scene, from, item.to)}” is one of several named together as ${noun}`
  return propose(scene, 'name', from, item.to, {
    candidates: whole?.candidates ?? bare,
    likelihood: 0.85,
    reasons: [{ rule: 'series', words, weight: 10 }],
  })
}

/** The places called by the item and the noun, over an adjective before it ("Small Hitchcock and Hayes counties"). */
function fullName(scene: Scene, { from, to }: Item, noun: string) {
  for (const start of from + 1 < to ? [from, from + 1] : [from]) {
    const name = wordsOf(scene, start, to)
    const candidates = DIVISIONS.has(noun)
      ? divisionsCalled(scene, name, noun, start)
      : candidatesOf(calledBy(scene, name, noun))
    if (candidates.length > 0) return { from: start, candidates }
  }
  return undefined
}

/** "Kerry" of "counties Kerry and Clare" is County Kerry, "Clarke" of "Clarke and Oconee counties" Clarke County. */
function calledBy({ knowledge }: Scene, name: string, noun: string): readonly NameSense[] {
  const { names } = knowledge.gazetteer
  const senses = names.get(`${name} ${noun}`)
  return noun === 'county' ? [...senses, ...names.get(`County ${name}`)] : senses
}
