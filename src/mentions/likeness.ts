import type { NameSense } from '../gazetteer/gazetteer.ts'
import type { NameMatch } from '../gazetteer/names.ts'
import { CURATED_FAME } from './fame.ts'
import { meaningsOf } from './meanings.ts'
import { followsLocative, isTitle } from './people.ts'
import { keyOf, type Scene } from './scene.ts'
import { endsName, isContainerAt } from './senses.ts'
import { SIGNS } from './signs.ts'

/**
 * How likely capitals that match a name of the gazetteer mean the place: above `SIGNS.believed` they do.
 * A sum of signs, each worth about a power of ten of the population: a town of 10,000 has 1 by itself.
 */
export function likeness(scene: Scene, match: NameMatch<NameSense>, fame: number): number {
  return (
    fame +
    wordSigns(scene, match) +
    leftSigns(scene, match) +
    rightSigns(scene, match) +
    neighbourSigns(scene, match) +
    (scene.located.has(keyOf(scene, match.from, match.to)) ? SIGNS.locatedElsewhere : 0)
  )
}

/** The fame of the best-known place a name may stand for. */
export const bestFame = (scene: Scene, senses: readonly NameSense[]): number =>
  meaningsOf(senses, scene.place).fame

function wordSigns(scene: Scene, match: NameMatch<NameSense>): number {
  const { words, offices } = scene.knowledge
  const first = scene.tokens[match.from]!
  if (match.to - match.from > 1) return SIGNS.severalWords
  let signs = 0
  if (words('seldom-places').has(first.folded)) signs += SIGNS.seldomPlace
  if (words('surnames').has(first.folded)) signs += SIGNS.surname
  if (words('given-names').has(first.folded)) signs += SIGNS.givenName
  if (offices.get(first.text).length > 0) signs += SIGNS.leader
  if (first.text.length <= 3 && !first.allCaps) signs += SIGNS.shortWord
  if (first.allCaps && first.text.length <= 4 && !scene.titleCase[first.sentence])
    signs += SIGNS.shortCapitals
  return signs
}

const TOWARDS = new Set(
  'in at near from around outside throughout across to of through into toward towards between via off'.split(
    ' ',
  ),
)
const LYING = new Set(
  'city town village port province state county district region island suburb capital'.split(' '),
)
const DIRECTIONS = new Set(
  'north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central downtown upstate nearby neighboring neighbouring greater mid suburban'.split(
    ' ',
  ),
)

function leftSigns(scene: Scene, { from, senses }: NameMatch<NameSense>): number {
  const before = scene.tokens[from - 1]
  if (!before || before.sentence !== scene.tokens[from]!.sentence) return 0
  if (before.text === ',' && senses.every(sense => sense.how === 'code') && endsName(scene, from - 1))
    return SIGNS.container
  if (followsLocative(scene.tokens, from)) return SIGNS.located
  if (TOWARDS.has(before.folded))
    return LYING.has(scene.tokens[from - 2]?.folded ?? '') ? SIGNS.typeOf : SIGNS.towards
  if (DIRECTIONS.has(before.folded)) return SIGNS.direction
  if (LYING.has(before.folded) && !before.capital) return SIGNS.typeBefore
  if (isTitle(scene, from - 1)) return before.capital ? SIGNS.titleBefore : SIGNS.tradeBefore
  return 0
}

/** Lower-case nouns that follow names of places. */
const OF_PLACES = new Set(
  'county city province district state region governorate area suburb neighborhood neighbourhood residents resident police officials airport man woman native couple teen teenager family mayor'.split(
    ' ',
  ),
)

function rightSigns(scene: Scene, match: NameMatch<NameSense>): number {
  const next = scene.tokens[match.to]
  if (!next) return 0
  if (next.text === ',' && isContainerAt(scene, match.to + 1)) return SIGNS.container
  if (OF_PLACES.has(next.folded)) return SIGNS.typeAfter
  if (next.text === '-' && scene.tokens[match.to + 1]?.folded === 'based') return SIGNS.based
  if (scene.knowledge.words('speech-verbs').has(next.folded) && !followsLocative(scene.tokens, match.from))
    return SIGNS.speaks
  if (next.folded === 'administration' || next.folded === 'presidency') return SIGNS.inOffice
  return 0
}

/** Other capitals in the same run make it part of a longer name, unless they are places or titles themselves. */
function neighbourSigns(scene: Scene, match: NameMatch<NameSense>): number {
  if (scene.titleCase[scene.tokens[match.from]!.sentence]) return SIGNS.titleCase
  const run = scene.runs[scene.runOf[match.from]!]
  if (!run) return 0
  return leftNeighbour(scene, match.from, run.from) + rightNeighbour(scene, match, run.to)
}

function leftNeighbour(scene: Scene, from: number, runFrom: number): number {
  if (from <= runFrom) return 0
  const at = from - (scene.tokens[from - 1]!.text === '-' ? 2 : 1)
  const before = scene.tokens[at]
  if (!before || DIRECTIONS.has(before.folded)) return 0
  if (at === scene.document.sentences[before.sentence]!.firstToken && !before.capital) return 0
  for (const match of [scene.matches.get(at), scene.matches.get(at - 1)])
    if (match && match.to === at + 1 && bestFame(scene, match.senses) >= CURATED_FAME)
      return SIGNS.placeBefore
  return SIGNS.capitalBefore
}

function rightNeighbour(scene: Scene, match: NameMatch<NameSense>, runTo: number): number {
  if (match.to >= runTo) return 0
  const next = scene.tokens[match.to]!
  if (next.text === '-') return SIGNS.hyphenAfter
  if (isTitle(scene, match.to)) return SIGNS.titleAfter
  const { words } = scene.knowledge
  if (words('organisation-words').has(next.folded) || words('facility-nouns').has(next.folded))
    return SIGNS.bodyAfter
  if (scene.matches.has(match.to)) return SIGNS.placeAfter
  return SIGNS.capitalAfter
}
