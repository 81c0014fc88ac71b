import { type Item, namesBefore } from './lists.ts'
import type { Scene } from './scene.ts'
import { followsLocative, tokenAt, wordAt } from './surroundings.ts'

/** Words that a name is read across: longer ones are titles. */
const LONGEST = 3

/**
 * Capitals that the words beside them make the name of a place, whatever it is: "fled to Tawila", "lives in Lanexa",
 * "residents of Meadow Grove", "60 miles north of Harwinton".
 */
export const toldWhere = (scene: Scene): Item[] =>
  scene.runs.filter(run => run.to - run.from <= LONGEST && isToldWhere(scene, run))

/** Whether the words before a name, and after it, make it a place's. */
export function isToldWhere(scene: Scene, run: Item): boolean {
  if (isDescribed(scene, run) || isMeasured(scene, run) || isNearWhat(scene, run)) return true
  const { from } = run
  const preposition = wordAt(scene, from - 1)
  const before = wordAt(scene, from - 2)
  if (preposition === 'to') return (MOVING.has(before) || isOnFoot(scene, from - 2)) && endsThere(scene, run)
  if (preposition === 'in') return DWELLING.has(before)
  if (preposition === 'of')
    return OWN.has(before) || followsDirection(scene, from) || isOfAge(scene, from - 2)
  return false
}

/** "Troops entered Kyaukme on Oct. 1", "Rebels have besieged Djibo.": what is hardly done but to places, where lists have the name. */
export function isTaken(scene: Scene, run: Item): boolean {
  const verb = wordAt(scene, run.from - 1)
  const before = wordAt(scene, run.from - 2)
  const done =
    TAKING.has(verb) ||
    (verb === 'entered' && FORCES.has(before)) ||
    (verb === 'reached' && (FLEEING.has(before) || FORCES.has(before))) ||
    (verb === 'to' && HEADING.has(before))
  return done && endsThere(scene, run)
}

const TAKING = new Set(
  'seized retook recaptured overran besieged shelled encircled besieging shelling encircling'.split(' '),
)
const HEADING = new Set('walked escaped brought taken advanced evacuated'.split(' '))
/** Those who reach towns, not agreements: "they reached Tawila". */
const FLEEING = new Set(
  'they people refugees families convoys survivors returnees villagers migrants rescuers evacuees households aid'.split(
    ' ',
  ),
)
/** Those who enter towns, not universities. */
const FORCES = new Set(
  'troops soldiers forces rebels fighters insurgents militants gunmen tanks drones militia army police'.split(
    ' ',
  ),
)

/** "Gary Mayor Ann Roe": what has a mayor with a name is a town, be the word a given name too. */
export const hasMayor = (scene: Scene, { to }: Item): boolean =>
  wordAt(scene, to) === 'mayor' && tokenAt(scene, to)!.capital && tokenAt(scene, to + 1)?.capital === true

/** "north of Kupyansk near Karpivka", and each name of "north of Kupyansk itself near Karpivka and Yampil". */
function isNearWhat(scene: Scene, run: Item): boolean {
  const isListed = /^(?:,|and|or)$/.test(wordAt(scene, run.from - 1))
  const { from } = (isListed && namesBefore(scene, run.to)[0]) || run
  if (wordAt(scene, from - 1) !== 'near') return false
  for (let at = from - 2; at > from - 2 - NEAR_NAME; at--) {
    if (wordAt(scene, at) === 'of') return at < from - 2 && DIRECTIONS.has(wordAt(scene, at - 1))
    if (!tokenAt(scene, at)?.capital && wordAt(scene, at) !== 'itself') return false
  }
  return false
}

/** Words of the name before "near", and the "of" before it. */
const NEAR_NAME = 4

/** "in Tawila, some 60 km west of El Fasher". */
function isMeasured(scene: Scene, { from, to }: Item): boolean {
  if (!followsLocative(scene, from) && !REACHING.has(wordAt(scene, from - 1))) return false
  let at = wordAt(scene, to) === ',' ? to + 1 : to
  if (/^(?:about|around|some|roughly|nearly|just)$/.test(wordAt(scene, at))) at++
  return (
    tokenAt(scene, at)?.kind === 'number' &&
    /^(?:km|kms|kilomet(?:er|re)s|miles|mi)$/.test(wordAt(scene, at + 1)) &&
    /^(?:from|away|outside|\(|to|(?:north|south|east|west)(?:east|west)?(?:ern)?)$/.test(
      wordAt(scene, at + 2),
    )
  )
}

const REACHING = new Set('reach reached reaches reaching left leave entered captured seized'.split(' '))

/** "north of" right before this token. */
export const followsDirection = (scene: Scene, at: number): boolean =>
  wordAt(scene, at - 1) === 'of' && DIRECTIONS.has(wordAt(scene, at - 2))

/** "Roe, 35, of", "a 35-year-old of": told with an age, people are told with where they live. */
function isOfAge(scene: Scene, at: number): boolean {
  if (wordAt(scene, at) === ',')
    return tokenAt(scene, at - 1)?.kind === 'number' && wordAt(scene, at - 2) === ','
  for (let i = at; i > at - PERSON && i > 0; i--)
    if (wordAt(scene, i) === 'old') return wordAt(scene, i - 2) === 'year'
  return false
}

/** Words of a person's name after the age. */
const PERSON = 5

/** "Kamituga, a gold-mining town,": what is said of the name beside it. */
function isDescribed(scene: Scene, { to }: Item): boolean {
  if (wordAt(scene, to) !== ',' || !/^an?$/.test(wordAt(scene, to + 1))) return false
  for (let at = to + 2; at < to + DESCRIPTION; at++) {
    const token = tokenAt(scene, at)
    if (!token || token.capital || token.text === ',') return false
    if (!SETTLEMENTS.has(token.folded)) continue
    const next = tokenAt(scene, at + 1)
    return (
      next === undefined ||
      next.kind !== 'word' ||
      /^(?:of|in|on|near|about|some|where|that|north|south|east|west)$/.test(next.folded)
    )
  }
  return false
}

/** Words up to "town" in "a small gold-mining town". */
const DESCRIPTION = 8

const SETTLEMENTS = new Set(
  'town village suburb hamlet city township neighborhood neighbourhood settlement'.split(' '),
)

/** "fled on foot to". */
const isOnFoot = (scene: Scene, at: number): boolean =>
  /^(?:foot|bus|train|truck|boat)$/.test(wordAt(scene, at)) && /^(?:on|by)$/.test(wordAt(scene, at - 1))

const MOVING = new Set(
  'flee flees fled fleeing travel travels travelled traveled travelling traveling trek trekked hiked sailed deported'.split(
    ' ',
  ),
)

const DWELLING = new Set('live lives lived living reside resides resided residing born raised'.split(' '))

/** Whoever or whatever only a place has. */
const OWN = new Set('resident residents native natives inhabitants mayor outskirts'.split(' '))

const DIRECTIONS = new Set(
  'north south east west northeast northwest southeast southwest northeastern'.split(' '),
)

/** "fled to Winthrop’s", "travelled to Smith family members" name something else. */
function endsThere(scene: Scene, { to }: Item): boolean {
  const next = tokenAt(scene, to)
  return next === undefined || next.kind !== 'word' || AFTER.has(next.folded)
}

const AFTER = new Set(
  'and or in on at to from for with after before when where who since by as but while'.split(' '),
)
