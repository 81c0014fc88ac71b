import { withArticle } from '../gazetteer/gazetteer.ts'
import type { PlaceType } from '../model/place.ts'
import type { Reference } from '../model/reference.ts'
import { sentenceAt } from '../text/sentence-at.ts'
import { stateAround } from './around.ts'
import { described } from './described.ts'
import { knownEmbassy } from './embassy.ts'
import { capital, governmentInFocus, parliamentInFocus } from './focus.ts'
import { type Found, foundAt, pointsAt } from './found.ts'
import { before, type Memory, startingAt } from './memory.ts'
import { provincialCapital, provincialGovernment } from './province.ts'

/** Resolves words without a name; undefined where nothing in the article tells. */
export function resolveNominal(reference: Reference, memory: Memory): Found | undefined {
  const noun = reference.noun ?? ''
  if (noun === 'government') return provincialGovernment(reference, memory) ?? governmentInFocus(memory)
  if (noun === 'parliament') return parliamentInFocus(memory)
  if (noun === 'there') return backToPlaceOf(reference, memory)
  const kind = memory.knowledge.words('nominal-nouns').get(noun) ?? ''
  if (kind === 'embassy' && (reference.owner || reference.within)) {
    const embassy = knownEmbassy(reference, memory)
    if (embassy) return embassy
  }
  if (reference.within) return atItsPlace(reference, memory)
  if (kind === 'capital') return provincialCapital(reference, memory) ?? capital(reference, memory)
  return described(reference, memory, kind) ?? (noun === 'state' ? stateAround(reference, memory) : undefined)
}

/** "there": the last place told as somewhere to be, in this sentence or the one before. */
function backToPlaceOf(reference: Reference, memory: Memory): Found | undefined {
  const here = sentenceAt(memory.document, reference.start)
  for (const one of before(memory.seen, reference.start)) {
    if (here - one.sentence > 1) return undefined
    if (one.mention.kind === 'name' && one.located && !one.mention.attributive) return pointsAt(one, 0.75)
  }
  return undefined
}

const AREAS = new Set<PlaceType>(['country', 'region', 'admin1'])

/** Words with "in Iraq" beside them: no closer point is known, so they stand at Iraq. */
function atItsPlace(reference: Reference, memory: Memory): Found | undefined {
  const { within } = reference
  const container = within && startingAt(memory.seen, within.start)
  if (!container) return undefined
  const { place } = container
  const words = AREAS.has(place.type)
    ? `None is named; the text only says ${withArticle(place.name)}`
    : `Its point is not known: shown at ${place.name}`
  return foundAt(place, { rule: 'location', words, weight: 10 }, 0.45, container)
}
