import type { Knowledge } from '../gazetteer/knowledge.ts'
import { isOfCountry } from './of-country.ts'
import { qualifies } from './qualifies.ts'
import { type Proposal, propose, type Rule } from './rule.ts'
import type { Scene } from './scene.ts'
import { candidatesOf, endsName } from './senses.ts'
import { tokenAt, wordAt } from './surroundings.ts'

/**
 * "in UP", "MP's Bhind", "the NT government": letters that papers of a country write for a state of it. Elsewhere they are
 * members of parliament or the word "up", so a word that goes with places stands beside them.
 */
export const initials: Rule = scene => {
  const table = initialsOf(scene.knowledge)
  const found: Proposal[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    const { allCaps, text } = scene.tokens[at]!
    const meant = allCaps && text.length <= LONGEST ? table.get(text) : undefined
    if (meant && isWrittenAsPlace(scene, at, meant[0]!.hasThe))
      found.push(...meant.flatMap(one => lettersAt(scene, at, one)))
  }
  return found
}

const LONGEST = 3

/** What letters stand for in one country's papers. */
interface Meant {
  readonly country: string
  readonly name: string
  readonly hasThe: boolean
}

function lettersAt(scene: Scene, at: number, { country, name }: Meant): Proposal[] {
  if (!isOfCountry(scene, country)) return []
  const places = scene.knowledge.gazetteer.names
    .get(name)
    .filter(one => one.country === country && one.how !== 'demonym')
  if (places.length === 0) return []
  const words = `“${scene.tokens[at]!.text}” is short for ${name} there`
  return [
    propose(scene, 'name', at, at + 1, {
      candidates: candidatesOf(places),
      attributive: qualifies(scene, at + 1),
      likelihood: 0.8,
      reasons: [{ rule: 'initials', words, weight: 0 }],
    }),
  ]
}

/**
 * After a preposition of place and before no name, beside such letters or in brackets after a place ("across UP and MP",
 * "BANDA (UP)"), before "'s" where they are nobody's ("MP's Bhind", not "the MP's trip"), or before what a state has.
 */
function isWrittenAsPlace(scene: Scene, at: number, hasThe: boolean): boolean {
  const next = tokenAt(scene, at + 1)
  if (next && HAD_BY_STATES.has(next.folded)) return true
  if (next?.text === ')' && tokenAt(scene, at - 1)?.text === '(') return endsName(scene, at - 1)
  const before = hasThe && wordAt(scene, at - 1) === 'the' ? at - 2 : at - 1
  const isPlaced = PLACING.has(wordAt(scene, before))
  if (next && /^['’]s$/.test(next.text)) return before === at - 1 && (isPlaced || opensSentence(scene, at))
  if (next?.kind === 'word' && next.capital) return false
  return isPlaced || (wordAt(scene, at - 1) === 'and' && isPlacedBeside(scene, at - 2))
}

/** "across UP and MP": the letters before are placed. */
const isPlacedBeside = (scene: Scene, at: number): boolean =>
  initialsOf(scene.knowledge).has(tokenAt(scene, at)?.text ?? '') && PLACING.has(wordAt(scene, at - 1))

const opensSentence = ({ document, tokens }: Scene, at: number): boolean =>
  document.sentences[tokens[at]!.sentence]!.firstToken === at

const PLACING = new Set('in across from to throughout within around outside near over'.split(' '))
const HAD_BY_STATES = new Set(
  'government govt police cabinet assembly cm polls elections health parliament legislature'.split(' '),
)

function initialsOf(knowledge: Knowledge): ReadonlyMap<string, readonly Meant[]> {
  let table = known.get(knowledge)
  if (!table) {
    table = new Map()
    for (const [letters, country, name, the] of knowledge.lexicon('state-initials')) {
      const meant = { country: country!, name: name!, hasThe: the === 'the' }
      table.set(letters!, [...(table.get(letters!) ?? []), meant])
    }
    known.set(knowledge, table)
  }
  return table
}

const known = new WeakMap<Knowledge, Map<string, readonly Meant[]>>()
