import { verbGroup } from '../occurrences/clause.ts'
import { mainSubject } from '../occurrences/main-subject.ts'
import type { Cue } from './cues.ts'
import { clauseStart } from './reduced.ts'
import type { Scene, Telling } from './scene.ts'

/** "who stabbed him after a row has been jailed": the verb after the cue is said of what stands before it. */
export function isOfMainClause({ reading }: Scene, cue: Cue, right: Telling): boolean {
  if (right.noun || reading.tokens[right.from]!.folded.endsWith('ing')) return false
  const first = clauseStart(reading, right.from)
  const group = verbGroup(reading, right.from, first)
  return !group.infinitive && mainSubject(reading, group, first) !== undefined && group.from > cue.end
}
