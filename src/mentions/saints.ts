import { CAPITAL, LAND_WORD, TITLE } from './kinds.ts'
import type { Scene } from './scene.ts'
import { isPossessive } from './senses.ts'
import { is, tokenAt, wordAt } from './surroundings.ts'

/** "St. John's Hospital" and "St. Paul AME Church" are houses of the saint; "St. John's Mayor Danny Breen" is of the city. */
export function isSaint(scene: Scene, from: number, to: number): boolean {
  if (!/^(?:st\.?|saint)$/.test(wordAt(scene, from))) return false
  if (is(scene, to, CAPITAL) && HOLY.has(wordAt(scene, to))) return true
  // "St. John the Baptist", "the Church of St. Peter"
  if (wordAt(scene, to) === 'the' && is(scene, to + 1, CAPITAL)) return true
  if (wordAt(scene, from - 1) === 'of' && DEDICATED.test(wordAt(scene, from - 2))) return true
  const owned = isPossessive(tokenAt(scene, to)) ? to + 1 : isPossessive(tokenAt(scene, to - 1)) ? to : -1
  if (owned > 0 && HOUSES.has(wordAt(scene, owned))) return true
  return owned > 0 && is(scene, owned, CAPITAL) && !is(scene, owned, TITLE | LAND_WORD)
}

/** What is a saint's in small letters too: "St Stephen's rectory". */
const HOUSES = new Set(
  'church rectory parish cathedral chapel convent seminary presbytery vicarage'.split(' '),
)

/** What is dedicated to a saint. */
const DEDICATED = /^(?:church|cathedral|basilica|chapel|monastery|abbey|convent|shrine|feast|order|knights)$/

/** What parishes are called after the name of their saint. */
const HOLY = new Set(
  'ame baptist catholic episcopal lutheran methodist orthodox presbyterian anglican missionary parish church cathedral chapel abbey priory monastery convent seminary'.split(
    ' ',
  ),
)
