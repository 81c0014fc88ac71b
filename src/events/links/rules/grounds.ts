import { gathered } from '../../../text/mapped.ts'
import { governedBy } from '../governed-by.ts'
import type { LinkRule, ProposedLink } from '../rule.ts'
import { isActual, isSpeech, phraseStart, type Scene, spanOf, type Telling } from '../scene.ts'

/** Acts done to somebody for what they did. */
const PUNISHING = new Set(['arrest', 'sanction', 'expulsion', 'resignation'])
/** Of these, what a court does is about the deed; the others answer it. */
const JUDGING = /^(?:jail|imprison|sentenc|fin(?:e|ed|ing)$)/
const REACH = 14

/** "jailed for life for the murder of …", "detained for storming the embassy": a punishment and the deed it is for. */
export const grounds: LinkRule = scene =>
  gathered(scene.tellings, telling => {
    if (telling.noun || !isActual(telling.event) || !PUNISHING.has(telling.event.type)) return []
    const deed = deedFor(scene, telling)
    return deed && deed.event.id !== telling.event.id ? [link(scene, telling, deed)] : []
  })

function link(scene: Scene, telling: Telling, deed: Telling): ProposedLink {
  const relation = JUDGING.test(scene.reading.tokens[telling.from]!.folded) ? 'about' : 'response_to'
  const cue = spanOf(scene, deed.noun ? phraseStart(scene, deed) : deed.from, deed.to)
  return { from: telling.event, to: deed.event, relation, cue }
}

const SUSPECTED = new Set(['suspicion', 'charges', 'allegations', 'accusations'])

/** What follows a "for" of the clause: a noun that tells of a deed, or a verb in -ing. */
function deedFor(scene: Scene, telling: Telling): Telling | undefined {
  const { tokens, classes } = scene.reading
  for (let i = telling.to; i < telling.to + REACH && tokens[i]?.sentence === telling.sentence; i++) {
    if (classes[i] === 'mark' || classes[i] === 'comma' || classes[i] === 'verb') return undefined
    const onSuspicion = tokens[i]!.folded === 'of' && SUSPECTED.has(tokens[i - 1]!.folded)
    if (tokens[i]!.folded !== 'for' && !onSuspicion) continue
    const doing = scene.byToken.get(classes[i + 1] === 'adv' ? i + 2 : i + 1)
    // "picked up for questioning" says what comes next.
    if (tokens[i + 1]?.folded === 'questioning') return undefined
    if (doing && !doing.noun) return doing
    const thing = governedBy(
      scene,
      i + 1,
      one => one.noun && isActual(one.event) && !isSpeech(scene, one.event),
    )
    if (thing) return thing
  }
  return undefined
}
