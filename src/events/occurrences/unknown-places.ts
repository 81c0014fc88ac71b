import type { Knowledge } from '../../gazetteer/knowledge.ts'
import type { Draft } from './draft.ts'
import type { Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Whether a phrase is of a place though no gazetteer knows which: "the cave", "a hospital in the capital", "the region". */
export function isPlaceNoun({ tokens, source }: Reading, { head }: Phrase): boolean {
  return placeNouns(source.knowledge).has(tokens[head]!.folded)
}

/** Whether somebody goes, comes or is brought to a place that is told by a noun alone. */
export const leadsSomewhere = (reading: Reading, { object, attached }: Draft): boolean =>
  (object !== undefined && isPlaceNoun(reading, object)) ||
  attached.some(({ preposition, phrase }) => MOVING.has(preposition) && isPlaceNoun(reading, phrase))

const MOVING = new Set(['to', 'into', 'from', 'at', 'in', 'for', 'towards', 'toward', 'onto'])

/** Nouns of places that name no facility, settlement or landform of their own. */
const OTHERS = [
  'area',
  'border',
  'capital',
  'cave',
  'coast',
  'country',
  'frontier',
  'island',
  'morgue',
  'neighborhood',
  'neighbourhood',
  'region',
  'scene',
  'shelter',
  'shore',
  'site',
  'zone',
]

const opened = new WeakMap<Knowledge, ReadonlySet<string>>()

function placeNouns(knowledge: Knowledge): ReadonlySet<string> {
  let nouns = opened.get(knowledge)
  if (!nouns) {
    const settlements = knowledge.lexicon('settlement-nouns').map(row => row[1]!)
    const others = ['facility-nouns', 'land-nouns'].flatMap(name =>
      knowledge.lexicon(name).map(row => row[0]!),
    )
    nouns = new Set([...settlements, ...others, ...OTHERS])
    opened.set(knowledge, nouns)
  }
  return nouns
}
