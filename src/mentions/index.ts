import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { Document } from '../model/document.ts'
import type { Reference } from '../model/reference.ts'
import { bodies } from './bodies.ts'
import { definites } from './definites.ts'
import { demonyms } from './demonyms.ts'
import { embassies } from './embassies.ts'
import { eventNames } from './event-names.ts'
import { facilities } from './facilities.ts'
import { governments } from './governments.ts'
import { landforms } from './landforms.ts'
import { names } from './metonyms.ts'
import { nested } from './nested.ts'
import { organisations } from './organisations.ts'
import { withoutClashes } from './overlap.ts'
import type { Rule } from './rule.ts'
import { sceneOf } from './scene.ts'
import { sites } from './sites.ts'
import { territory } from './territory.ts'
import { there } from './there.ts'

/** Where two rules claim the same words the earlier one wins, so longer readings come before the names inside them. */
const RULES: readonly Rule[] = [
  organisations,
  embassies,
  bodies,
  governments,
  sites,
  territory,
  facilities,
  eventNames,
  landforms,
  definites,
  there,
  names,
  demonyms,
  nested,
]

/** Every stretch of the article that may refer to a place, in reading order. */
export function findReferences(document: Document, knowledge: Knowledge): Reference[] {
  const scene = sceneOf(document, knowledge)
  const proposals = withoutClashes(RULES.flatMap(rule => rule.find(scene)))
  return proposals
    .filter(one => !one.silent)
    .map(({ open: _open, silent: _silent, ...reference }) => reference)
}
