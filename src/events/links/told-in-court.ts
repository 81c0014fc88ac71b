import { datesIn } from './dates-in.ts'
import type { Scene, Telling } from './scene.ts'

/**
 * "A man had been stabbed, a court heard on Tuesday", "Inquest hears pilot was warned": whether a sentence that gives the day of
 * a hearing tells an event as what was said there, which was before it.
 */
export function isToldInCourt(scene: Scene, { from, sentence }: Telling): boolean {
  const { firstToken, endToken, zone } = scene.source.document.sentences[sentence]!
  const at = hearingIn(scene, firstToken, endToken)
  if (at < 0 || (from <= at && at - from <= OWN)) return false
  return zone === 'heading' || datesIn(scene, sentence).length > 0
}

/** Words of "the court was also told", which tell the hearing itself. */
const OWN = 4

/** The token of "heard" or "told" of whom a sentence tells as hearing a case; -1 where there is none. */
function hearingIn({ reading: { tokens, classes } }: Scene, first: number, end: number): number {
  for (let i = first; i < Math.min(end, first + REACH); i++) {
    if (!HEARD.test(tokens[i]!.folded)) continue
    let at = i - 1
    while (at > first && (classes[at] === 'aux' || classes[at] === 'adv')) at--
    // "a court in Leeds heard"
    if (tokens[at]?.capital && /^(?:in|at)$/.test(tokens[at - 1]?.folded ?? '')) at -= 2
    if (HEARERS.test(tokens[at]?.folded ?? '')) return i
  }
  return -1
}

const HEARD = /^(?:hear[ds]?|told)$/
const HEARERS = /^(?:court|inquest|jury|jurors|tribunal|coroner|inquiry|magistrates)$/

/** Words of a sentence that are asked for a hearing. */
const REACH = 60
