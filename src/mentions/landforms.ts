import type { NameSense } from '../gazetteer/sense.ts'
import { DIVISIONS } from './division-names.ts'
import {
  BEARER,
  BODY,
  FACILITY,
  GIVEN_NAME,
  LAND_NOUN,
  LAND_PREFIX,
  NOT_PLACE,
  OPENER,
  ORGANISATION,
} from './kinds.ts'
import { meaningsOf } from './meanings.ts'
import { type Proposal, propose, type Rule, spanOf } from './rule.ts'
import type { Run } from './runs.ts'
import type { Scene } from './scene.ts'
import { candidatesOf } from './senses.ts'
import { followsLocative, is, matchAt, tokenAt, wordAt } from './surroundings.ts'

/** Names by their last or first word: "Butler County", "Catawba River", "Lake Cumberland", "South Charleston". */
export const landforms: Rule = scene => {
  const found: Proposal[] = []
  for (const run of scene.runs) {
    if (scene.document.sentences[scene.tokens[run.from]!.sentence]!.zone === 'credit') continue
    const proposal = byLastWord(scene, run) ?? byDirection(scene, run) ?? byFirstWord(scene, run)
    if (proposal) found.push(proposal)
  }
  return found
}

/** "<Name> County", "<Name> River", and the like; which one it is lists tell only of some, so most stay without a place. */
function byLastWord(scene: Scene, run: Run): Proposal | undefined {
  for (let at = run.from + 1; at < run.to; at++) {
    if (!is(scene, at, LAND_NOUN)) continue
    const from = startOfName(scene, run.from, at)
    // "Pacific Coast Highway" is no coast, though lists have that one.
    if (at + 1 < run.to && isStreet(scene, at + 1)) continue
    if (from === undefined || isKnown(scene, from, at + 1) || isKnownCounty(scene, from, at)) return undefined
    if (isClub(scene, from, at)) return undefined
    const isOfPerson = at - from === 1 && isGivenName(scene, from) && !isStreet(scene, at)
    if (isOfPerson || isNoLand(scene, at - 1)) continue
    const next = tokenAt(scene, at + 1)
    const strict = scene.knowledge.words('land-nouns').get(scene.tokens[at]!.folded) === 'strict'
    if (strict && at + 1 < run.to && next?.capital) continue
    return propose(scene, 'name', from, withNumber(scene, at), {
      candidates: otherWayRound(scene, from, at),
      likelihood: 0.8,
      attributive: at + 1 < run.to,
    })
  }
  return undefined
}

/** "Mayo County", "Laguna province": those called County Mayo and Province of Laguna; "Elgeyo Marakwet County", which lists have bare. */
function otherWayRound(
  { tokens, document, knowledge }: Scene,
  from: number,
  noun: number,
): readonly string[] {
  const name = document.text.slice(tokens[from]!.start, tokens[noun - 1]!.end)
  const kind = tokens[noun]!.folded
  const forms = kind === 'county' ? [`County ${name}`] : kind === 'province' ? [`Province of ${name}`] : []
  const bare =
    kind === 'county' || DIVISIONS.has(kind) ? knowledge.gazetteer.names.get(name).filter(isDivision) : []
  return candidatesOf([...forms.flatMap(form => knowledge.gazetteer.names.get(form)), ...bare])
}

const isDivision = ({ type, isCurated }: NameSense): boolean =>
  type === 'admin2' || (type === 'admin1' && !isCurated)

/** "Real Estate", "Air Force Reserve". */
const isNoLand = (scene: Scene, before: number): boolean =>
  wordAt(scene, before) === 'real' || is(scene, before, BODY)

/** The end of the name: "State Road 44" goes on over its number. */
function withNumber(scene: Scene, noun: number): number {
  const isRoad = /^(?:road|highway)$/.test(wordAt(scene, noun))
  return isRoad && tokenAt(scene, noun + 1)?.kind === 'number' ? noun + 2 : noun + 1
}

/** "Lake Wobegon", "the River Lune": the run's first word, and one or two more that no list knows so; a person may be called Lake too. */
function byFirstWord(scene: Scene, { from, to }: Run): Proposal | undefined {
  if (!is(scene, from, LAND_PREFIX) || to - from < 2 || to - from > 3) return undefined
  if (
    scene.people.tokens[from] ||
    scene.titleCase[scene.tokens[from]!.sentence] ||
    (matchAt(scene, from)?.to ?? 0) > from + 1
  )
    return undefined
  for (let at = from + 1; at < to; at++) if (is(scene, at, NO_NAME)) return undefined
  const before = wordAt(scene, from - 1)
  if (
    !followsLocative(scene, from) &&
    !/^(?:the|to|of|into|toward|towards|over|on|along|up|down|climbed|off)$/.test(before)
  )
    return undefined
  return propose(scene, 'name', from, to, { likelihood: 0.75 })
}

/** Words that make a body or a site of a name, or belong to the calendar. */
const NO_NAME = NOT_PLACE | ORGANISATION | BODY | FACILITY

/** "Veronica Lake starred": with a given name it is a lake only after "in", "the" and the like. */
const isGivenName = (scene: Scene, at: number): boolean =>
  is(scene, at, GIVEN_NAME) && !followsLocative(scene, at) && wordAt(scene, at - 1) !== 'the'

/** Left of the noun at most three words, over no title, adjective of a people or bigger place's name. */
function startOfName(scene: Scene, from: number, noun: number): number | undefined {
  let start = noun
  while (start > from && noun - start < 3) {
    const before = scene.tokens[start - 1]!
    const match = matchAt(scene, start - 1)
    // "Paris-Henry County": a hyphen joins two names, but of a street it makes one: "Laney-Walker Boulevard".
    if (before.text === '-') {
      const joins = isStreet(scene, noun) && start - 2 >= from && !matchAt(scene, start - 2)?.meanings.famous
      if (joins) start -= 2
      break
    }
    if (match && start < noun && match.to === start && match.meanings.fame >= 4) break
    if (match?.meanings.demonyms.length) {
      if (start === noun && CALLED_AFTER.has(wordAt(scene, noun))) start--
      break
    }
    start--
  }
  if (start === noun || scene.people.tokens[start]) return undefined
  const only = scene.tokens[start]!
  // "HMS Lake", "NNS Delta": a ship.
  if (only.allCaps && is(scene, start, BEARER)) return undefined
  const isWord = is(scene, start, NOT_PLACE) && !/^\d/.test(only.text)
  if (noun - start === 1 && isWord && !(isStreet(scene, noun) && !is(scene, start, OPENER))) return undefined
  return start
}

/** Small landforms are called after peoples, "French Ridge"; others lie in their lands, "the Mexican Coast". */
const CALLED_AFTER = new Set('creek ridge gulch canyon cove meadows falls'.split(' '))

/** "Jackson Street", "Church Road", "First Avenue", "Gordon Highway": named after whatever it be, but not "First Lake". */
const isStreet = ({ tokens }: Scene, at: number): boolean => STREETS.has(tokens[at]!.folded)

const STREETS = new Set(
  'street st. avenue ave ave. road rd. boulevard blvd. highway parkway freeway turnpike'.split(' '),
)

const isKnown = (scene: Scene, from: number, to: number) => {
  const match = matchAt(scene, from)
  return match !== undefined && match.to >= to
}

const SIDES = new Set(
  'north south east west northern southern eastern western northeast northwest southeast southwest central upper lower greater inner mid'.split(
    ' ',
  ),
)

/** An article that names Britain, or no country. */
const isOfBritain = ({ named }: Scene): boolean => named.size === 0 || named.has('GB')

const CLUBS = new Set(['town', 'county', 'forest'])

/** "Halifax Town", "Derby County": a town with a word that makes it its club's, or no more than a town. */
function isClub(scene: Scene, from: number, noun: number): boolean {
  const word = wordAt(scene, noun)
  if (!CLUBS.has(word)) return false
  const match = matchAt(scene, from)
  if (match?.to !== noun || match.meanings.type !== 'city') return false
  // America has counties by the thousand, and woods are called after small places.
  if (word === 'county') return match.meanings.bare[0]!.country === 'GB' && isOfBritain(scene)
  return word === 'town' || match.meanings.famous
}

/** "Former Hall County", "Board Cuyahoga County": words that only stand before the county's own name. */
function isKnownCounty(scene: Scene, from: number, noun: number): boolean {
  if (!/^(?:county|parish)$/.test(wordAt(scene, noun))) return false
  for (let at = from + 1; at < noun; at++)
    if (isKnown(scene, at, noun + 1) && !SIDES.has(wordAt(scene, at - 1))) return true
  return false
}

/** "Southern California", "South Charleston": part of a known place, or a place beside it. */
function byDirection(scene: Scene, run: Run): Proposal | undefined {
  const first = scene.tokens[run.from]!
  const match = matchAt(scene, run.from + 1)
  if (!match || match.to !== run.to || matchAt(scene, run.from)) return undefined
  if (!SIDES.has(first.folded) || scene.people.tokens[run.from]) return undefined
  const senses = match.meanings.bare
  if (senses.length === 0) return undefined
  if (meaningsOf(senses).fame < 1 && !followsLocative(scene, run.from)) return undefined
  return propose(scene, 'name', run.from, run.to, {
    head: spanOf(scene, run.from + 1, run.to),
    candidates: candidatesOf(senses),
    likelihood: 0.8,
    reasons: [{ rule: 'landform', words: `“${first.text}” says which part; shown at the whole`, weight: 0 }],
  })
}
