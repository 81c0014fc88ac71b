import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { Document } from '../model/document.ts'
import { type Tell, untold } from '../model/progress.ts'
import type { Reference } from '../model/reference.ts'
import { gathered } from '../text/mapped.ts'
import { bodies } from './bodies.ts'
import { definites } from './definites.ts'
import { demonyms } from './demonyms.ts'
import { embassies } from './embassies.ts'
import { eventNames } from './event-names.ts'
import { facilities } from './facilities.ts'
import { governments } from './governments.ts'
import { initials } from './initials.ts'
import { landforms } from './landforms.ts'
import { names } from './names.ts'
import { nested } from './nested.ts'
import { organisations } from './organisations.ts'
import { withoutClashes } from './overlap.ts'
import { parliaments } from './parliaments.ts'
import type { Rule } from './rule.ts'
import { sceneOf } from './scene.ts'
import { series } from './series.ts'
import { sides } from './sides.ts'
import { sites } from './sites.ts'
import { territory } from './territory.ts'
import { there } from './there.ts'
import { unlisted } from './unlisted.ts'

/** Where two rules claim the same words the earlier one wins: those that read more words, or know more of them, come first. */
const RULES: readonly Rule[] = [
  // What is known to be no place, or only to have one, before anything reads a place into its name.
  organisations,
  // Phrases around a name; the name inside stays a mention of its own.
  embassies,
  bodies,
  governments,
  parliaments,
  // "two U.S. bases in Iraq" before "the bases", "Iraqi airspace" before "Iraqi".
  sites,
  territory,
  facilities,
  eventNames,
  // "Butler County" before a town of Butler, also in "Butler and Warren counties".
  series,
  sides,
  landforms,
  unlisted,
  // Words without a name, which clash with no name but those they are made of ("the capital Baghdad").
  definites,
  there,
  initials,
  // Bare names last, and names before adjectives: "Georgian" is only the one, "Dominican Republic" begins with the other.
  names,
  demonyms,
  // Only what all others left open.
  nested,
]

/** Every stretch of the article that may refer to a place, in reading order. */
export function findReferences(document: Document, knowledge: Knowledge, tell: Tell = untold): Reference[] {
  const scene = sceneOf(document, knowledge)
  const found = gathered(RULES, (rule, i) => {
    tell(i / RULES.length)
    return rule(scene)
  })
  return withoutClashes(found).filter(one => !one.silent)
}
